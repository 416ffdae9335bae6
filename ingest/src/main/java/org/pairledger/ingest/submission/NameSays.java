package org.pairledger.ingest.submission;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.date.YearWords;

/** What a file's name says of its period, its mode, and whether it is a later version. */
final class NameSays {

  private static final Pattern VERSION =
      Pattern.compile(
          "([\\s_-]{0,9}[(（]?\\s{0,9}(?i:v\\d{1,9}(\\.\\d{1,9})?|第?\\d{1,9}版|最终版|最终|定稿|终稿|修改版?|修订版?|更正版?|更新版?|副本|新)"
              + "\\s{0,9}[)）]?|\\s{0,9}[(（]\\d{1,2}[)）])$");
  private static final Pattern CUTOFF =
      Pattern.compile("截[至止](?:(20\\d\\d)[年.-])?(\\d{1,2})[.月-](?:(\\d{1,2})日?)?");
  private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})\\s*[-—~至]\\s*(\\d{1,2})月");
  private static final Pattern MONTH = Pattern.compile("(?<![\\d-])(\\d{1,2})月(?:份|$|[^\\d日])");
  private static final Pattern DAY = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern BATCH = Pattern.compile("第[一二三四五六七八九十\\d]+批|新增|追加|补报");

  private final String stem;
  private final int year;

  NameSays(String stem, int year) {
    this.stem = Normalizer.normalize(stem, Normalizer.Form.NFKC);
    SortedSet<Integer> stated = YearWords.in(this.stem);
    this.year = stated.size() == 1 ? stated.first() : year;
  }

  /** The period it names, if it names one. */
  Optional<Period> period() {
    return cutoff().or(this::halfYear).or(() -> months(MONTHS)).or(this::month).or(this::day);
  }

  private Optional<Period> cutoff() {
    Matcher cutoff = CUTOFF.matcher(stem);
    if (!cutoff.find()) {
      return Optional.empty();
    }
    int ofYear = cutoff.group(1) == null ? year : Integer.parseInt(cutoff.group(1));
    int month = Integer.parseInt(cutoff.group(2));
    Optional<LocalDate> day =
        cutoff.group(3) == null
            ? lastDay(ofYear, month)
            : date(ofYear, month, Integer.parseInt(cutoff.group(3)));
    return day.map(to -> new Period(LocalDate.of(ofYear, 1, 1), to, "snapshot"));
  }

  private Optional<Period> halfYear() {
    if (stem.contains("上半年")) {
      return Optional.of(Period.of(year, 1, 6, "increment"));
    }
    return stem.contains("下半年")
        ? Optional.of(Period.of(year, 7, 12, "increment"))
        : Optional.empty();
  }

  private Optional<Period> months(Pattern pattern) {
    Matcher months = pattern.matcher(stem);
    if (!months.find()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(months.group(1));
    int to = Integer.parseInt(months.group(2));
    boolean isSpan = from >= 1 && from <= to && to <= 12;
    return isSpan
        ? Optional.of(Period.of(year, from, to, from == 1 ? "snapshot" : "increment"))
        : Optional.empty();
  }

  private Optional<Period> month() {
    Matcher month = MONTH.matcher(stem);
    if (!month.find()) {
      return Optional.empty();
    }
    int one = Integer.parseInt(month.group(1));
    return one >= 1 && one <= 12
        ? Optional.of(Period.of(year, one, one, "increment"))
        : Optional.empty();
  }

  private Optional<Period> day() {
    Matcher day = DAY.matcher(stem);
    if (!day.find()) {
      return Optional.empty();
    }
    int ofYear = Integer.parseInt(day.group(1));
    return date(ofYear, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
        .map(to -> new Period(LocalDate.of(ofYear, 1, 1), to, "snapshot"));
  }

  /** Whether it adds to what came before. */
  boolean isIncrement() {
    return BATCH.matcher(stem).find();
  }

  /** Whether it calls itself a later version of another file. */
  boolean isLaterVersion() {
    return !base().equals(stem);
  }

  /** The name without version marks. */
  String base() {
    String base = stem;
    for (Matcher mark = VERSION.matcher(base); mark.find(); mark = VERSION.matcher(base)) {
      base = base.substring(0, mark.start());
    }
    return base.isBlank() ? stem : base;
  }

  private static Optional<LocalDate> lastDay(int year, int month) {
    return date(year, month, 1).map(day -> YearMonth.from(day).atEndOfMonth());
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * A span of days.
   *
   * @param mode what such a period means: counted from January on replaces, a part adds
   */
  record Period(LocalDate from, LocalDate to, String mode) {

    static Period of(int year, int firstMonth, int lastMonth, String mode) {
      return new Period(
          LocalDate.of(year, firstMonth, 1), YearMonth.of(year, lastMonth).atEndOfMonth(), mode);
    }
  }
}
