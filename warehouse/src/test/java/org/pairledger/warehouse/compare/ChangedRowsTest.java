package org.pairledger.warehouse.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedRowsTest {

  @TempDir Path folder;

  private SmallEdition before;
  private SmallEdition after;

  @BeforeEach
  void twoThatAreTheSame() throws Exception {
    before = SmallEdition.at(folder.resolve("before"));
    after = SmallEdition.at(folder.resolve("after"));
  }

  @Test
  void aCorrectedCellIsNamedWithWhatStoodThere() throws Exception {
    before.cellsOnlyOfMoney();
    after.cellsOnlyOfMoney().amounts("1000000", "690000");

    assertThat(rows())
        .containsExactly("更正 ledgers/2020/p/资金.xlsx › 明细 › 第 6 行 C6 金额：560000 → 690000");
  }

  @Test
  void aNewRowIsToldWithItsCellsButNoName() throws Exception {
    after.amounts("1000000", "560000", "40000");

    assertThat(rows())
        .containsExactly("新增 ledgers/2020/p/资金.xlsx › 明细 › 第 7 行 A7 文号：拨〔2020〕40000，C7 金额：40000");
  }

  @Test
  void aRowTakenOutIsOneChangeAndNotOneOfAllRowsBelow() throws Exception {
    before.amounts("300000", "1000000", "560000");

    assertThat(rows())
        .containsExactly("删除 ledgers/2020/p/资金.xlsx › 明细 › 第 5 行 A5 文号：拨〔2020〕300000，C5 金额：300000");
  }

  @Test
  void ofTwoRowsAlikeTheOneThatChangedIsNamed() throws Exception {
    before.cellsOnlyOfMoney().amounts("560000", "560000");
    after.cellsOnlyOfMoney().amounts("690000", "560000");

    assertThat(rows())
        .containsExactly("更正 ledgers/2020/p/资金.xlsx › 明细 › 第 5 行 C5 金额：560000 → 690000");
  }

  @Test
  void ofTwoRowsAlikeTheOneThatIsNoLongerReadIsNamed() throws Exception {
    before.cellsOnlyOfMoney().amounts("560000", "560000");
    after.cellsOnlyOfMoney().amounts("待定", "560000");

    assertThat(rows()).containsExactly("更正 ledgers/2020/p/资金.xlsx › 明细 › 第 5 行 C5 金额：560000 → 待定");
  }

  @Test
  void figuresNameTheRowsThatMovedThem() throws Exception {
    before.withIndicators();
    after.withIndicators();
    after.amounts("1000000", "690000");

    assertThat(compare().rows().get(0).figures())
        .contains(
            new Figure("任务", "p", 2020, "T3.1"),
            new Figure("指标", "p", 2020, "FND-01 D"),
            new Figure("指标", "p", 2020, "FND-02 D"));
  }

  @Test
  void aRowThatNoLongerCountsSaysWhy() throws Exception {
    after.asOf("2020-02-01");

    assertThat(rows())
        .contains(
            "不再计入（截至日尚未计入） ledgers/2020/p/资金.xlsx › 明细 › 第 5 行 A5 文号：拨〔2020〕1000000，C5 金额：1000000");
  }

  private List<String> rows() throws Exception {
    return compare().rows().stream()
        .map(
            row ->
                row.what()
                    + (row.because().isEmpty() ? "" : "（" + row.because() + "）")
                    + " "
                    + row.place()
                    + " "
                    + String.join("，", row.cells()))
        .toList();
  }

  private Comparison compare() throws Exception {
    return Comparison.of(
        before.made("第 1 版"), after.made("第 2 版"), "now", before.cells(), after.cells());
  }
}
