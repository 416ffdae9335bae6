package org.pairledger.warehouse.report.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.pairledger.warehouse.report.evaluation.Evaluation;
import org.pairledger.warehouse.report.paper.Subject;

/** Where the pages of a site lie, and the line of links on top of each. */
final class SiteLinks {

  private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9._-]");

  private final Map<Integer, List<Subject>> years;

  SiteLinks(Map<Integer, List<Subject>> years) {
    this.years = years;
  }

  static String overview(int year) {
    return "overview-" + year + ".html";
  }

  static String pairing(Subject subject) {
    return key(subject) + ".html";
  }

  static String target(Subject subject, String target) {
    return "targets/" + key(subject) + "-" + plain(target) + ".html";
  }

  private static String key(Subject subject) {
    return subject.year() + "-" + plain(subject.pairingId());
  }

  /** An id as part of a file's name: what is odd in it is told by its number. */
  static String plain(String id) {
    return ODD.matcher(id).replaceAll(odd -> "_" + Integer.toHexString(odd.group().codePointAt(0)));
  }

  int newest() {
    return years.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /**
   * What a page of a year needs to be linked: the years, and the year's pairings.
   *
   * @param base from the page to the site's folder
   */
  Map<String, Object> from(String base, int year) {
    List<Map<String, Object>> links = new ArrayList<>();
    years.keySet().forEach(one -> links.add(link(base + overview(one), one + "年", one == year)));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("base", base);
    model.put("nav", links);
    Map<String, Object> pages = new LinkedHashMap<>();
    Objects.requireNonNull(years.get(year))
        .forEach(one -> pages.put(one.pairingId(), base + pairing(one)));
    model.put("pairing_pages", pages);
    return model;
  }

  /** The same of a page of one pairing: its other years, and the others of its year. */
  Map<String, Object> from(String base, Evaluation evaluation) {
    Subject subject = evaluation.subject();
    Map<String, Object> model = from(base, subject.year());
    List<Map<String, Object>> links = new ArrayList<>();
    links.add(link(base + overview(subject.year()), subject.year() + "年总览", false));
    for (Subject one : Objects.requireNonNull(years.get(subject.year()))) {
      links.add(link(base + pairing(one), one.name(), one.pairingId().equals(subject.pairingId())));
    }
    years.forEach(
        (year, subjects) ->
            subjects.stream()
                .filter(one -> one.pairingId().equals(subject.pairingId()))
                .filter(one -> year != subject.year())
                .forEach(one -> links.add(link(base + pairing(one), year + "年", false))));
    model.put("nav", links);
    Map<String, Object> targets = new LinkedHashMap<>();
    evaluation.targets().values().stream()
        .flatMap(List::stream)
        .map(target -> target.text("target_id"))
        .forEach(id -> targets.put(id, base + target(subject, id)));
    model.put("target_pages", targets);
    return model;
  }

  private static Map<String, Object> link(String page, String text, boolean isHere) {
    return Map.of("page", page, "text", text, "here", isHere);
  }
}
