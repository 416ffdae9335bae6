package org.pairledger.ingest.ledger.bind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.date.Period;
import org.pairledger.ingest.cell.date.PeriodText;
import org.pairledger.ingest.cell.date.YearWords;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;

/** What the lines above a table say: title, unit, reporting unit, cut-off date, period, year. */
public final class SheetNotes {

  private static final String DATE =
      "\\d{4}\\s*[-./年]\\s*\\d{1,2}(?:\\s*[-./月]\\s*\\d{1,2}\\s*日?|\\s*月)?|\\d{1,2}月\\d{1,2}日|\\d{1,2}月";
  private static final Pattern CUTOFF =
      Pattern.compile("(?:截止|截至)[至到]?(?:时间|日期)?[:为]?\\s*(" + DATE + ")");
  private static final Pattern STATED_PERIOD =
      Pattern.compile("(?:统计|数据|资料|报表)(?:时间|期间|日期|时段)[:为]?\\s*([^\\s;;。,,)]{4,40})");
  private static final Pattern TITLE_PERIOD =
      Pattern.compile(
          "(\\d{4})\\s*年\\s*(?:(\\d{1,2}[-—–~至到]\\d{1,2}月)|(\\d{1,2}月(?!\\d))|([上下]半年)|(第?[一二三四1-4]季度))?");
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?:填报|报送|制表|编制|上报|填表|编报)(?:单位|部门)(?:\\([^)]*\\))?[:]\\s*(?!截|单位|日期|时间|填报|联系)([^\\s:]{2,30}?)"
              + "(?=\\s|截|单位|日期|时间|填报|联系|$)");
  private static final Pattern UNIT =
      Pattern.compile("(?<![报送制表编制办责任成员施各])单位\\s*[:(]\\s*([^)]{1,30}?)(?=\\s{2}|[)]|$)");
  private static final Pattern NOT_A_TITLE = Pattern.compile("附[件表]?\\s*\\d*[-—]?\\d*[:]?");

  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

  private @Nullable String title;
  private StatedUnit stated = StatedUnit.NONE;
  private @Nullable String unitText;
  private @Nullable String reportingUnit;
  private @Nullable LocalDate cutoff;
  private @Nullable Period period;
  private final SortedSet<Integer> years = new TreeSet<>();
  private int year;

  /** Takes in one line of metadata. */
  public void read(Line line) {
    for (Cell cell : line.cells()) {
      read(CellText.plain(cell.text()));
    }
  }

  void read(String text) {
    reporting(text);
    unit(text);
    year(text);
    cutoff(text);
    period(text);
    boolean isTitle =
        title == null
            && text.length() >= 4
            && TIME.matcher(text).replaceAll("").indexOf(':') < 0
            && !NOT_A_TITLE.matcher(text).matches();
    title = isTitle ? text.replaceAll("\\s+", "") : title;
  }

  /** What a file's name says, where the sheet has not said it. */
  public void readName(String fileName) {
    SheetNotes name = new SheetNotes();
    name.year = year;
    String stem = fileName.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    name.read(stem);
    year = year == 0 ? name.year : year;
    period = period == null ? name.period : period;
    title = title == null ? stem : title;
    if (period == null && name.cutoff != null) {
      cutoff = cutoff == null ? name.cutoff : cutoff;
    }
  }

  private void reporting(String text) {
    Matcher matcher = REPORTING.matcher(text);
    if (reportingUnit == null && matcher.find()) {
      reportingUnit = matcher.group(1);
    }
  }

  private void unit(String text) {
    StatedUnit here = StatedUnit.ofLine(text);
    if (here.saysMoney()) {
      stated = stated.and(here);
    }
    Matcher matcher = UNIT.matcher(text);
    while (unitText == null && matcher.find()) {
      unitText = matcher.group(1);
    }
  }

  private void year(String text) {
    SortedSet<Integer> here = YearWords.in(text);
    years.addAll(here);
    if (year == 0 && here.size() == 1) {
      year = here.first();
    }
  }

  private void cutoff(String text) {
    Matcher matcher = CUTOFF.matcher(text);
    if (cutoff == null && matcher.find()) {
      cutoff = period(matcher.group(1), year).map(Period::to).orElse(null);
    }
  }

  private void period(String text) {
    if (period != null) {
      return;
    }
    Matcher stated = STATED_PERIOD.matcher(text);
    if (stated.find()) {
      period = period(stated.group(1), year).orElse(null);
    }
    Matcher inTitle = TITLE_PERIOD.matcher(text);
    if (period == null && text.indexOf(':') < 0 && inTitle.find()) {
      period = period(inTitle.group().replaceAll("\\s", ""), year).orElse(null);
    }
  }

  private static Optional<Period> period(String text, int year) {
    return PeriodText.read(text, year)
        .map(parsed -> parsed.value())
        .filter(period -> period.from() != null && period.to() != null);
  }

  @Nullable
  public String title() {
    return title;
  }

  /** The unit that the lines above the table state for its amounts. */
  StatedUnit stated() {
    return stated;
  }

  @Nullable
  public String unitText() {
    return unitText;
  }

  @Nullable
  public String reportingUnit() {
    return reportingUnit;
  }

  @Nullable
  public LocalDate cutoff() {
    return cutoff;
  }

  /** First day the ledger tells of. */
  @Nullable
  public LocalDate from() {
    if (period != null) {
      return period.from();
    }
    return cutoff == null ? null : cutoff.withDayOfYear(1);
  }

  /** Last day the ledger tells of: its cut-off, else the end of its period. */
  @Nullable
  public LocalDate to() {
    return cutoff != null ? cutoff : period == null ? null : period.to();
  }

  /** All years that the lines above the table say it is of. */
  public SortedSet<Integer> years() {
    return years;
  }
}
