package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Sha256;

/** Staging is cached by the reader's version, so what is read may not change without it. */
class ReadingVersionTest {

  private static final int VERSION = 25;
  private static final String READ =
      "91a07abfc9f00be387ad71385e4c0d605c810acba4f2a30e27729f666bc633da";

  private static final List<String> LEDGERS =
      List.of(
          """
          单位：万元,,,,,,
          填报单位：某局 截至2020年6月30日,,,,,,
          序号,日期,预算级次,环节,收款单位,金额,备注
          1,2020.3.10,县本级,拨付,甲,约10,
          2,2020年3月,县本级,支出,乙,20.555,
          3,2020.1,省级,拨付,丙,30万元,
          4,3月10日,县本级,拨付,丁,待定,
          4,3月10日,县本级,拨付,丁,待定,
          合计,,,,,61,
          注：以上金额以到账为准,,,,,,
          """,
          """
          序号,乡镇,村,姓名,性别,身份证号,户编号,上岗时间,离岗时间,月工资（元）,是否签合同
          1,水口镇,北胜村,某某甲,男,451499199003070012,4514990001,2020-03-01,至今,3000.5,是
          2,,,某某乙,女,451499900307001,4514990002,2020年上半年,,"3,100元",未
          3,上龙乡,,某某丙,男,4.51499E+17,,2020-13-01,2020/5/6,#N/A,待定
          """,
          """
          捐赠台账,,,
          序号,捐赠日期,捐赠方,金额
          1,2020-05-01,某某公司,100
          2,2020-05-02,某某甲,5000美元
          ，,,
          """);

  @TempDir private Path folder;

  /**
   * Failing? What is read from a ledger has changed: raise {@link LedgerReader#VERSION}, so that
   * cached staging is made anew, and put the new version and the new hash here.
   */
  @Test
  void whatIsReadChangesOnlyWithTheVersion() throws Exception {
    StringBuilder all = new StringBuilder();
    for (String ledger : LEDGERS) {
      Read read = Read.file(Files.writeString(folder.resolve("台账.csv"), ledger), 2020);
      read.rows.forEach(all::append);
      read.problems.forEach(problem -> all.append(problem.place()).append(problem.message()));
      read.columns.forEach(all::append);
      read.totals.forEach(all::append);
    }

    assertThat(LedgerReader.VERSION).isEqualTo(VERSION);
    assertThat(Sha256.of(all.toString())).as(all.toString()).isEqualTo(READ);
  }
}
