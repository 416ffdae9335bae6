package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column beside the amounts says in which money each was given. */
class UnitColumnTest {

  @TempDir private Path folder;

  @Test
  void anotherCurrencyStandsAboveTheUnitOfTheHeading() throws Exception {
    Read read =
        read(
            """
            2022年社会捐赠台账
            序号,捐赠单位,币种,金额（元）,到账日期
            1,甲公司,人民币,100000,2022-03-01
            2,乙公司,港币,50000,2022-04-01
            3,丙公司,USD,20000,2022-04-01
            4,丁公司,万元,700,2022-04-02
            """);

    assertThat(read.drawn("cash_yuan")).containsExactly("100000.00", "700.00");
    assertThat(read.complaints()).contains("D4 foreign-currency", "D5 foreign-currency");
  }

  @Test
  void whatWasConvertedIsRenminbi() throws Exception {
    Read read =
        read(
            """
            2022年社会捐赠台账
            序号,捐赠单位,币种,折合人民币（元）,到账日期
            1,甲公司,港币,43210.5,2022-03-01
            """);

    assertThat(read.drawn("goods_value_yuan")).containsExactly("43210.50");
  }

  private Read read(String text) throws Exception {
    Path file = folder.resolve("社会捐赠台账.csv");
    Files.writeString(file, text);
    return Read.file(file, 2022);
  }
}
