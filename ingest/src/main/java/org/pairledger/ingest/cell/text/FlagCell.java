package org.pairledger.ingest.cell.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.sheet.content.Cell;

/** Yes or no, in the many ways of writing it; 无 means no here, not blank. */
public final class FlagCell {

  private static final Set<String> YES =
      Set.of(
          "是", "√", "✓", "✔", "☑", "✅", "1", "y", "yes", "true", "有", "对", "已", "建档立卡户", "建档立卡",
          "建档立卡贫困户", "贫困户", "脱贫户", "已脱贫户", "已脱贫", "未脱贫", "低保户", "五保户", "监测户", "监测对象", "脱贫不稳定户",
          "边缘易致贫户", "突发严重困难户", "已签", "已签订", "签订", "已就业", "就业", "残疾", "残疾人", "已认定", "认定", "贫困村",
          "是的");
  private static final Set<String> NO =
      Set.of(
          "否", "×", "✗", "✘", "☒", "❌", "x", "0", "n", "no", "false", "无", "不是", "没有", "一般户",
          "一般农户", "非贫困户", "非建档立卡户", "非建档立卡", "未签", "未签订", "未就业", "不", "未认定", "非贫困村", "健全", "未");

  private FlagCell() {}

  /** All words for yes and no. */
  public static Set<String> words() {
    return Stream.concat(YES.stream(), NO.stream()).collect(Collectors.toUnmodifiableSet());
  }

  public static Parsed<Boolean> parse(Cell cell) {
    String text = CellText.dense(cell.text()).toLowerCase(Locale.ROOT);
    if (YES.contains(text)) {
      return Parsed.of(Boolean.TRUE);
    }
    if (NO.contains(text)) {
      return Parsed.of(Boolean.FALSE);
    }
    return CellText.isBlank(text) ? Parsed.blank() : Parsed.rejected(ProblemRule.NOT_A_FLAG);
  }
}
