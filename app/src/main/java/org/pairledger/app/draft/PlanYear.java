package org.pairledger.app.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.app.draft.document.PlanDocument;
import org.pairledger.app.draft.document.Tidy;
import org.pairledger.contract.CouldNotRun;

/** Which year a plan is of, what it is called and when it was issued, by its own words. */
final class PlanYear {

  private static final Pattern TITLED =
      Pattern.compile(
          "(?<![-—–~～至到\\d])(20\\d\\d)年(?:度)?(?![-—–~～至到\\d])[^，。；\\n]{0,30}?(?:要点|清单|计划|方案|任务|安排|台账|协作|帮扶)");
  private static final Pattern ANY = Pattern.compile("(?<![-—–~～至到\\d（(])(20\\d\\d)年(?![-—–~～至到])");
  private static final Pattern NAMED = Pattern.compile("关于印发《([^《》]{4,60})》");
  private static final Pattern DAY = Pattern.compile("^(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日$");
  private static final Pattern TITLE = Pattern.compile(".*(?:清单|要点|计划|方案|任务分解|安排表|分工表|任务表|一览表).*");

  private final PlanDocument document;

  PlanYear(PlanDocument document) {
    this.document = document;
  }

  /** The year of its title, or the one most of its words are of. */
  int year() {
    Matcher titled = TITLED.matcher(document.text());
    Map<Integer, Integer> counts = new HashMap<>();
    while (titled.find()) {
      counts.merge(Integer.parseInt(titled.group(1)), 1, Integer::sum);
    }
    if (counts.isEmpty()) {
      Matcher any = ANY.matcher(document.text());
      while (any.find()) {
        counts.merge(Integer.parseInt(any.group(1)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow(
            () -> new CouldNotRun(document.name() + " names no year: say it with --year Y."));
  }

  /** The first line that is called one, with the line above that begins it. */
  String title() {
    List<String> lines = lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher named = NAMED.matcher(lines.get(i));
      if (named.find()) {
        return named.group(1);
      }
      if (isTitle(lines.get(i)) && TITLE.matcher(lines.get(i)).matches()) {
        boolean isBegun =
            i > 0 && isTitle(lines.get(i - 1)) && !lines.get(i).matches(".*20\\d\\d年.*");
        return isBegun ? lines.get(i - 1) + lines.get(i) : lines.get(i);
      }
    }
    return document.name().replaceFirst("\\.[A-Za-z]+$", "");
  }

  private static boolean isTitle(String line) {
    return line.length() <= 60 && !line.matches("^附件.*|.*[。；，：:《》].*|\\d+");
  }

  /** The day that stands alone on a line. */
  Optional<LocalDate> issuedOn() {
    return lines()
        .map(DAY::matcher)
        .filter(Matcher::matches)
        .map(
            day ->
                LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Math.min(12, Math.max(1, Integer.parseInt(day.group(2)))),
                    Math.min(28, Math.max(1, Integer.parseInt(day.group(3))))))
        .findFirst();
  }

  private java.util.stream.Stream<String> lines() {
    java.util.stream.Stream<String> cells =
        document.tables().stream()
            .flatMap(table -> table.rows().stream().limit(3))
            .filter(row -> row.stream().skip(1).allMatch(slot -> slot.isEmpty()))
            .flatMap(row -> row.stream().limit(1))
            .map(slot -> Tidy.joined(slot.text()));
    return java.util.stream.Stream.concat(document.paragraphs().stream().map(Tidy::joined), cells)
        .filter(line -> !line.isEmpty());
  }
}
