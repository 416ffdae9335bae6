package org.pairledger.ingest.ledger.norow;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** What people write into a ledger to say that there is nothing to report. */
public final class NilWords {

  private static final Pattern NIL =
      Pattern.compile(
          "[(【\\[]?(?:(?:截[至止].{2,14}|本|当|该|全)?(?:年度?|月份?|季度?|旬|周|期|次|单位|部门|局|县|乡镇?|镇|村)?"
              + "(?:(?:零|0)报告|(?:暂|均|尚|并)?(?:无|没有|未有|未发生|未开展|未接收|未收到)"
              + "(?:此项|该项|此类|此|相关|任何|新增|发生|社会)*+"
              + "(?:工作|业务|情况|内容|事项|数据|记录|捐赠|捐款|捐物|培训|活动|项目|人员|支出|拨付|资金|招聘会?|交流|往来|新增|变化|上报|报送|可报)*+)"
              + "|\\d{0,4}年?\\d{0,2}月?份?零报告|空表)[)】\\]]?[。.!]?");

  private static final Pattern ZERO = Pattern.compile("0(?:\\.0+)?(?:元|万元|人|人次|个|笔)?|-|/|—+");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private NilWords() {}

  /** Whether a line says nothing but that there is nothing; a number may stand before it. */
  public static boolean isNil(List<Cell> cells) {
    boolean says = false;
    for (int i = 0; i < cells.size(); i++) {
      String text = CellText.dense(cells.get(i).text());
      boolean nil = isNil(text);
      says |= nil;
      boolean silent = text.isEmpty() || ZERO.matcher(text).matches();
      boolean number = i == 0 && NUMBER.matcher(text).matches();
      if (!nil && !silent && !number) {
        return false;
      }
    }
    return says;
  }

  private static boolean isNil(String dense) {
    return dense.length() <= 24 && NIL.matcher(dense).matches();
  }
}
