package org.pairledger.ingest.sheet.table.words;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;

/** Words by which a line says what it is for. */
public final class LineWords {

  private static final Pattern TOTAL_ALONE =
      Pattern.compile(
          "(合计|小计|总计|累计|共计|总合计|本页合计|本页小计|本月合计|累计合计|承前页|承上页|过次页|转下页|接上页|上年结转|结转下年|期初余额|期末余额)(数|金额|人数)?([（(].*[)）])?[:：]?[\\d.,，]*[元人户万]*",
          Pattern.DOTALL);
  private static final Pattern TOTAL_OF =
      Pattern.compile(".{1,16}(合计|小计|总计|累计|共计)([（(].*[)）])?[:：]?", Pattern.DOTALL);
  private static final Pattern TOTAL_ENGLISH =
      Pattern.compile(
          "(?i)(grand|sub)?[ -]?totals?\\b.{0,60}|(average|mean|median|sum)s?\\b.{0,20}|.{1,40}\\b(sub)?totals?:?",
          Pattern.DOTALL);

  /** Among many figures a total of something may be one of them: {@code Total fertility rate}. */
  private static final Pattern TOTAL_PLAIN =
      Pattern.compile(
          "(?i)((grand|sub)[ -]?)?totals?([^\\p{L}]{0,4}|\\s?[,:–—-].{0,60})|.{1,60}[,:–—-]\\s?totals?[^\\p{L}]{0,4}",
          Pattern.DOTALL);

  private static final Pattern TOTAL_OF_SOME =
      Pattern.compile(
          "(?is)[^\\p{L}]{0,6}((grand|sub)[ -]?)?(totals?|all|overall)\\b.*|.*\\btotals?[^\\p{L}]*"
              + "|.*(合计|总计|小计|总数|总额).{0,6}|全[县市省国区].{0,6}");

  private static final Pattern CHANGE_OR_MEAN =
      Pattern.compile(
          "(?is)(per ?cent|percentage|%) ?change\\b.*|(annual average|average annual)\\b.*"
              + "|average growth\\b.*|(同比|环比|年均|平均).{0,2}(增长|增减|增速|变化)?.{0,6}|增[长减](率|幅|%).{0,6}|平均.{0,8}");

  private static final int LONGEST_TOTAL = 80;

  private static final Pattern NOTE =
      Pattern.compile(
          "(?is)(注|备注|附注|说明|填表说明|填报说明|存档说明|编制说明|指标说明)[:：\\d一二三(（].*"
              + "|(填表|制表|填报|审核|审批|复核|经办|经手|联系|核对|统计|报送|录入|会计|出纳)(人员?|员|负责人|单位|日期|时间)?(签字|签名|签章)?([（(][^）)]*[)）])?[:：].*"
              + "|(单位|部门|分管|主管|财务|科室|乡镇|项目)?(负责人|领导|主管)(签字|签名|签章)?([（(][^）)]*[)）])?[:：].*"
              + "|(联系)?(电话|手机)[:：].*|(日期|时间)[:：].*|.{0,20}[（(](盖章|公章|签章|签字)[)）].*"
              + "|(资料|数据)来源.*|本表.{0,20}(钩稽|勾稽)关系.*"
              + "|第?\\d+页.{0,3}(共\\d+页)?|共\\d+页.*|第.{1,4}页.*|[-—–－]+\\d+[-—–－]+"
              + "|page\\d+.*|notes?[:.\\d].*|source[s]?:.*|footnotes?.*|[\\[(]?\\d{1,2}[\\])](?!\\d).{12,}|symbols?:.*");

  private static final Pattern SECTION_NUMBER =
      Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?");

  /** The word that makes a total of a line stands in one of these. */
  private static final int FIRST_CELLS = 6;

  /** With its star. */
  private static final int LONGEST_NAME = 6;

  private LineWords() {}

  /** Whether a line that stands in a table is a printed total. */
  public static boolean derived(List<Cell> cells) {
    int texts = 0;
    for (int i = 0; i < Math.min(FIRST_CELLS, cells.size()); i++) {
      Cell cell = cells.get(i);
      if (cell.kind() != Kind.TEXT || cell.text().length() > 80 || TextShape.quantity(cell)) {
        continue;
      }
      String bare = TextShape.bare(cell.text());
      if (bare.isEmpty()) {
        continue;
      }
      if (total(bare, texts) || (texts == 0 && english(cell, cells))) {
        return true;
      }
      if (++texts == 3) {
        return false;
      }
    }
    return false;
  }

  /** Whether a line of a table of figures is called a total and nothing else. */
  public static boolean totalAlone(List<Cell> cells) {
    return derived(cells)
        && (cells.get(0).text().strip().charAt(0) >= 0x80
            || TOTAL_PLAIN.matcher(TextShape.stripped(cells.get(0).text())).matches());
  }

  /** Whether a line of a table of figures is called the total, or all, of something. */
  public static boolean totalOf(List<Cell> cells) {
    String text = TextShape.stripped(cells.get(0).text());
    return text.length() <= LONGEST_TOTAL && TOTAL_OF_SOME.matcher(text).matches();
  }

  /** Whether a line is called the change, or the mean, of what stands above it. */
  public static boolean changeOrMean(List<Cell> cells) {
    String text = TextShape.stripped(cells.get(0).text());
    return text.length() <= LONGEST_TOTAL && CHANGE_OR_MEAN.matcher(text).matches();
  }

  private static boolean total(String bare, int textsBefore) {
    if (bare.indexOf('计') < 0
        && bare.indexOf('页') < 0
        && bare.indexOf('期') < 0
        && bare.indexOf('转') < 0) {
      return false;
    }
    return TOTAL_ALONE.matcher(bare).matches()
        || (textsBefore == 0 && (TOTAL_OF.matcher(bare).matches() || opensWithTotal(bare)));
  }

  private static boolean opensWithTotal(String bare) {
    return bare.length() <= 20 && bare.matches("(合计|总计|小计)[^人].*");
  }

  /** {@code 其中：…} below a total breaks it down. */
  public static boolean breakdown(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> cell.kind() == Kind.TEXT)
        .findFirst()
        .map(cell -> TextShape.bare(cell.text()).startsWith("其中"))
        .orElse(false);
  }

  /** {@code 一}, {@code （二）}: numbers of sections where rows are numbered 1, 2, 3. */
  public static boolean sectionNumber(Cell cell) {
    String bare = TextShape.bare(cell.text());
    return !number(bare) && SECTION_NUMBER.matcher(bare).matches();
  }

  private static boolean english(Cell cell, List<Cell> cells) {
    char first = cell.text().strip().charAt(0);
    return first < 0x80
        && cells.size() > 1
        && TOTAL_ENGLISH.matcher(cell.text().strip()).matches()
        && cells.stream().anyMatch(TextShape::quantity);
  }

  /** Whether the first text of a line is a note, a signature or a page number. */
  public static boolean note(List<Cell> cells) {
    String bare = TextShape.bare(cells.get(0).text());
    return cells.get(0).kind() == Kind.TEXT
        && !number(bare)
        && (NOTE.matcher(bare).matches() || (cells.size() == 1 && starred(bare)));
  }

  /** A star before more than a name: {@code *伟} is somebody. */
  private static boolean starred(String bare) {
    return bare.startsWith("*") && bare.length() > LONGEST_NAME;
  }

  /** Most lines of a table begin with their number. */
  private static boolean number(String bare) {
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) < '0' || bare.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A sentence of its own in a line of its own. */
  public static boolean sentence(Cell cell) {
    String text = cell.text().strip();
    return cell.kind() == Kind.TEXT
        && (text.length() > 60 || text.endsWith("。") || (text.length() > 25 && text.endsWith(".")));
  }
}
