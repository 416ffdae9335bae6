package org.pairledger.ingest.ledger.norow;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.account.LineFate;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Words of a line that lacks what rows have and stands among them: who signed below, or a figure
 * made of the rows, such as an average, a share or last year's.
 */
final class NoRowWords {

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:填表|制表|填报|审核|审批|复核|经办|经手|校对|统计|报送|录入|会计|出纳|(?:单位|部门|分管|主管|财务)?(?:负责人|领导|主管))"
              + "(?:人员?|员)?(?:签字|签名|签章)?(?:[(][^)]*[)])?[:].*");
  private static final Pattern OF_ROWS =
      Pattern.compile(
          "(?:人均|户均|平均|最[大小高低多少]|中位)(?:数|值|金额|人数)?|(?:所?占)?(?:比|比例|比重|百分比)|占.{0,6}比[例重]?"
              + "|(?:同比|环比|较上[年月期]|比上[年月期]|增减|增长|增幅|降幅).{0,6}|(?:上年|去年|上月|上期|往年)(?:同期|全年)?(?:数|累计)?"
              + "|(?:全年|本年|年度)?(?:计划|任务|目标|预算|指标)(?:数|额|值)?|(?:任务|计划|目标)?完成(?:率|比例|进度|百分比)"
              + "|(?:与.{1,6})?(?:差额|差异|相差|缺口)(?:数)?");

  private NoRowWords() {}

  /** What the line is; null where no word says that it is none of the rows. */
  static @Nullable LineFate of(List<Cell> cells) {
    String first = CellText.dense(cells.get(0).text());
    if (SIGNED.matcher(first).matches()) {
      return LineFate.NOTE;
    }
    return OF_ROWS.matcher(first).matches() ? LineFate.CARRIED : null;
  }
}
