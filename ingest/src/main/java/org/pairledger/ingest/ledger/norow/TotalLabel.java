package org.pairledger.ingest.ledger.norow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** How sure the words of a line make it that it is a total and not somebody's name. */
public enum TotalLabel {
  /** 合计, 本月合计, 水口镇小计, or no word at all. */
  SURE,
  /** 上年结转, 期末余额: never a sum of rows, and rarely what a row is about. */
  CARRIED,
  /** 网络募捐累计, 某单位职工捐款合计: a total of something, or the name of a gift. */
  DOUBTFUL,
  /** 小计量器具厂: somebody's name, in which the word stands by chance. */
  NAME;

  /** No label is so long; of a longer one only its end is looked at. */
  private static final int LONGEST = 60;

  private static final String SUM = "(?:合计|小计|总计|累计|共计)";

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:全?[省市县区州镇乡村屯]|.{1,7}[省市县区州镇乡村屯]|[本当上历去今该各每]?[年月日季期页周旬次批]度?|.*\\d[年月日季].{0,4}"
              + "|截[至止].*|其中.*|现金|物资|款物|资金|捐款|捐物|人民币|以上|总|累计|承前|金额|人数)*"
              + SUM
              + "(?:数|额|款|金额|人数|人次|户数)?(?:[:(\\d¥￥].*|人民币.*)?");

  private static final Pattern ENDS_AS_TOTAL = Pattern.compile(".*" + SUM + ".{0,3}");

  private static final Pattern CARRIED_OVER = Pattern.compile(".*(?:结转|余额|[承过转接]\\S{0,2}页).*");

  /** What the line's first word for a total says. */
  public static TotalLabel of(List<Cell> cells) {
    Optional<String> label =
        cells.stream()
            .map(cell -> CellText.dense(cell.text()))
            .filter(text -> text.indexOf('计') >= 0 || CARRIED_OVER.matcher(text).matches())
            .findFirst();
    if (label.isEmpty()) {
      return SURE;
    }
    if (CARRIED_OVER.matcher(label.get()).matches()) {
      return CARRIED;
    }
    boolean isShort = label.get().length() <= LONGEST;
    if (isShort && TOTAL.matcher(label.get()).matches()) {
      return SURE;
    }
    return ENDS_AS_TOTAL.matcher(label.get()).matches() ? DOUBTFUL : NAME;
  }
}
