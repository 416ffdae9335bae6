package org.pairledger.warehouse.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTextTest {

  @TempDir Path folder;

  private SmallEdition before;
  private SmallEdition after;

  @BeforeEach
  void twoThatAreTheSame() throws Exception {
    before = SmallEdition.at(folder.resolve("before")).cellsOnlyOfMoney();
    after = SmallEdition.at(folder.resolve("after")).cellsOnlyOfMoney();
  }

  @Test
  void whyComesFirstThenWhatItDid() throws Exception {
    after.amounts("1000000", "690000").target("312");

    assertThat(text(20))
        .containsExactly(
            "第 1 版 → 第 2 版",
            "",
            "原因（2）",
            "  台账　更正　ledgers/2020/p/资金.xlsx",
            "  任务　修改　plans/2020/p/targets.csv",
            "      原 第 2 行：T3.1,3.1,FND-01,,D,>=,260,万元,2020-01-01,2020-12-31,2020-12-31,scored,,1,",
            "      现 第 2 行：T3.1,3.1,FND-01,,D,>=,312,万元,2020-01-01,2020-12-31,2020-12-31,scored,,1,",
            "",
            "台账记录（1）",
            "  [1] 更正　ledgers/2020/p/资金.xlsx › 明细 › 第 6 行",
            "      C6 金额：560000 → 690000",
            "",
            "得分、等次、名次（1）",
            "  东县—西县 2020　工作要点完成情况　56.00 → 52.50（-3.50）＝ 数据 +3.00，任务 -6.50",
            "      资金支持　36.00 → 32.50（-3.50）＝ 数据 +3.00，任务 -6.50",
            "",
            "任务（1）",
            "  东县—西县 2020　T3.1 划拨财政帮扶资金（万元）　目标值 260 → 312；完成值 156 → 169；得分率 0.6 → 0.541667　← [1]");
  }

  @Test
  void whatIsTooMuchIsCounted() throws Exception {
    after.amounts("1000000", "690000").target("312").group("乙组");

    assertThat(text(1)).contains("  ……另有 2 项，用 --most 或 --format json 看全部");
  }

  @Test
  void ranksAloneAreCounted() throws Exception {
    before.withIndicators();
    after.withIndicators().group("乙组");

    assertThat(text(20)).anyMatch(line -> line.matches("另有 \\d+ 项指标数值不变、只是组内名次变化.*"));
  }

  @Test
  void aVerifiedValueIsToldBesideThePointsOfTheLedgers() throws Exception {
    after.file(
        "judgements/2020/p.csv",
        """
        stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on
        核查,target,T3.1,130,,,一笔重复,核查2号,某某,2021-01-20
        """);

    assertThat(text(20))
        .contains(
            "  判定　新增　judgements/2020/p.csv",
            "自评、核查、否决（1）",
            "  东县—西县 2020　工作要点完成情况　核查得分 无 → 50；核查等次 无 → 差")
        .noneMatch(line -> line.contains("某某"));
  }

  private List<String> text(int most) throws Exception {
    return ComparisonText.of(
        Comparison.of(
            before.made("第 1 版"), after.made("第 2 版"), "now", before.cells(), after.cells()),
        most);
  }
}
