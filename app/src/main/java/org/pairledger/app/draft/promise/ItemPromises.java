package org.pairledger.app.draft.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.pairledger.app.draft.list.ListedItem;
import org.pairledger.app.draft.list.Part;
import org.pairledger.warehouse.indicator.definition.Derivation;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** The targets of one item, by its words. */
final class ItemPromises {

  private static final String HOPED = ".*(?:力争|争取|努力实现|努力达到).*";
  private static final String OWN_WORDS = "见具体事项";
  private static final String AGREED = ".*(?:按|按照|根据|依据)[^，。；]{0,12}协议.*";

  private final Indicators indicators;
  private final SideWords sides;
  private final ListedItem item;
  private final int year;
  private final List<Proposal> all = new ArrayList<>();
  private String heads = "";

  ItemPromises(Indicators indicators, SideWords sides, ListedItem item, int year) {
    this.indicators = indicators;
    this.sides = sides;
    this.item = item;
    this.year = year;
  }

  /** At least one proposal, taken or asked. */
  List<Proposal> read() {
    for (Part part : item.parts()) {
      heads = part.target();
      covered(part, part.target());
      String rest = Coverage.EVERY.matcher(part.target()).replaceAll("");
      QuantityReader.read(rest).forEach(one -> quantity(part, one, part.target(), ""));
      unnumbered(part);
    }
    summary();
    if (all.isEmpty()) {
      implied();
    }
    if (all.isEmpty()) {
      monitored();
    }
    return numbered();
  }

  /** Numbers that only the item's own words say; without a bound they may be no promise. */
  private void summary() {
    Part part = item.parts().get(0);
    boolean isOnly = item.targetText().isEmpty();
    if (all.isEmpty() || isOnly) {
      covered(part, item.summary());
    }
    String rest = Coverage.EVERY.matcher(item.summary()).replaceAll("");
    for (Quantity one : QuantityReader.read(rest)) {
      boolean isSaid =
          all.stream().anyMatch(known -> known.value().filter(one.value()::equals).isPresent());
      if (!isSaid && (one.isFirm() || one.isHoped())) {
        quantity(part, one, item.summary(), OWN_WORDS);
      } else if (isOnly) {
        quantity(
            part, one.doubted("“" + one.words() + "”写在具体事项里，是任务指标吗？"), item.summary(), OWN_WORDS);
      }
    }
  }

  private void covered(Part part, String text) {
    Optional<Matcher> every = Coverage.in(text);
    if (every.isEmpty()) {
      return;
    }
    Matcher found = every.get();
    String sentence = sentence(text, found.start());
    List<Indicator> spokenOf = indicators.spokenOf(text + item.summary());
    List<Indicator> fitting =
        Coverage.universe(found.group("place"))
            .map(universe -> Coverage.of(universe, spokenOf))
            .orElse(List.of());
    String before = text.substring(0, found.start()).replaceFirst("(?s).*[。；]", "");
    String basis = before.matches(HOPED) ? "aspirational" : "scored";
    if (fitting.size() != 1
        || QuantityReader.number(found.group("number")).compareTo(BigDecimal.ONE) != 0) {
      List<Indicator> may =
          fitting.isEmpty() ? indicators.likely(text + item.summary(), "") : fitting;
      add(
          part,
          sentence,
          found.group(),
          Optional.empty(),
          may,
          "R",
          ">=",
          Optional.empty(),
          "",
          basis,
          "“" + found.group() + "”按哪个指标、多少计？",
          "");
      return;
    }
    Indicator one = fitting.get(0);
    Optional<BigDecimal> value = Coverage.all(one, item.responsible() + item.summary() + text);
    String side = SideWords.of(SideWords.UNTOLD, one).get(0);
    String question =
        value.isPresent() ? "" : "“" + found.group() + "”共有多少个" + found.group("place") + "？";
    String note = value.map(n -> "每" + found.group("place") + "均有，即" + n + one.unit()).orElse("");
    add(
        part,
        sentence,
        found.group(),
        Optional.of(one),
        fitting,
        side,
        ">=",
        value,
        one.unit(),
        basis,
        question,
        note);
  }

  private void quantity(Part part, Quantity one, String text, String note) {
    Spoken spoken = meant(one, text);
    Optional<Indicator> sure = spoken.sure();
    String told =
        sides.of(
            List.of(one.clause(), one.head(), one.near(), one.sentence(), text, item.summary()));
    List<String> asked = sure.map(indicator -> SideWords.of(told, indicator)).orElse(List.of());
    String question = question(one, spoken, told, asked);
    Optional<Indicator> taken = question.isEmpty() || !asked.isEmpty() ? sure : Optional.empty();
    String unit = taken.map(indicator -> Measures.of(one.unit(), indicator)).orElse(one.unit());
    String basis = one.isHoped() ? "aspirational" : "scored";
    List<String> each = asked.isEmpty() ? List.of(untold(told)) : asked;
    for (String side : each) {
      add(
          part,
          one.sentence().strip(),
          one.head() + one.words() + one.tail(),
          taken,
          spoken.candidates(),
          side,
          one.comparator(),
          Optional.of(one.value()),
          unit,
          basis,
          question,
          note);
    }
  }

  /** Words of its own that mean nothing alone are not helped by words of another number. */
  private Spoken meant(Quantity one, String text) {
    String whole = text + item.summary();
    Spoken near = indicators.of(List.of(one.nearest(), one.near()), whole, one.unit());
    if (near.sure().isPresent()) {
      return near;
    }
    Spoken far =
        indicators.of(
            List.of(one.nearest(), one.near(), one.sentence(), text, whole), whole, one.unit());
    boolean isAlone =
        QuantityReader.read(text).stream().map(Quantity::words).distinct().count() < 2
            || sides.without(one.nearest()).length() < 2
            || far.sure().filter(meant -> indicators.isNamed(meant, one.nearest())).isPresent();
    return isAlone ? far : new Spoken(Optional.empty(), far.candidates());
  }

  private static String untold(String told) {
    return told.isEmpty() ? "J" : told;
  }

  private String question(Quantity one, Spoken spoken, String told, List<String> asked) {
    boolean isGrowth =
        spoken
            .sure()
            .map(Indicator::derivation)
            .map(Derivation::kind)
            .filter(Derivation.Kind.GROWTH::equals)
            .isPresent();
    if (!one.doubt().isEmpty() && !(isGrowth && one.doubt().contains("增减"))) {
      return one.doubt();
    }
    if (spoken.sure().isEmpty()) {
      return "“" + one.words() + "”说的是哪个指标？";
    }
    if (asked.isEmpty()) {
      return "指标"
          + spoken.sure().get().code()
          + "没有"
          + (told.equals("D") ? "帮扶方" : "受援方")
          + "的数，是哪一方的任务？";
    }
    boolean isSame = Measures.of(one.unit(), spoken.sure().get()).equals(one.unit());
    boolean isOther =
        !isSame
            && one.unit().matches("场次|场|个|家|项|件")
            && !spoken.sure().get().unit().matches("场次|个|家");
    return isOther
        ? "原文以“" + one.unit() + "”计，指标以“" + spoken.sure().get().unit() + "”计，能否视为相同？"
        : "";
  }

  /** A side that is named without a number beside one that has one: 龙州县根据上级要求确定. */
  private void unnumbered(Part part) {
    List<Proposal> known = all.stream().filter(one -> one.value().isPresent()).toList();
    if (known.isEmpty()) {
      return;
    }
    for (String clause : part.target().split("[，,。；;]", -1)) {
      String side = sides.alone(clause);
      boolean hasNumber = !QuantityReader.read(clause).isEmpty();
      if (!side.isEmpty() && !hasNumber && clause.matches(".*(?:要求|确定|安排|按|根据|视|实际).*")) {
        known
            .get(0)
            .indicator()
            .filter(one -> one.sides().contains(side))
            .ifPresent(
                one ->
                    add(
                        part,
                        clause,
                        "",
                        Optional.of(one),
                        List.of(one),
                        side,
                        "",
                        Optional.empty(),
                        one.unit(),
                        "monitored",
                        "",
                        "无数值，只监测"));
      }
    }
  }

  /** 互派副院长 without a number: each side sends somebody. */
  private void implied() {
    Part part = item.parts().get(0);
    String text = item.targetText().isEmpty() ? item.summary() : item.targetText();
    List<Indicator> meant = indicators.of(List.of(text), text, "人").sure().stream().toList();
    if (!text.contains("互派") || item.targetText().isEmpty() || meant.isEmpty()) {
      return;
    }
    for (String side : SideWords.of("B", meant.get(0))) {
      add(
          part,
          text,
          "互派",
          Optional.of(meant.get(0)),
          meant,
          side,
          ">=",
          Optional.of(BigDecimal.ONE),
          meant.get(0).unit(),
          "scored",
          "“互派”未列人数，是否双方各不少于1人？",
          "");
    }
  }

  /** What has no number: shown, not scored; several that it may mean are asked one by one. */
  private void monitored() {
    Part part = item.parts().get(0);
    boolean isAgreed = item.targetText().matches(AGREED);
    String basis = isAgreed ? "agreement" : "monitored";
    String text = item.targetText().isEmpty() || isAgreed ? item.summary() : item.targetText();
    List<Indicator> spoken = indicators.spokenOf(item.targetText() + item.summary());
    Span span = Span.of(item.targetText() + item.summary(), year);
    if (spoken.isEmpty()) {
      add(
          part,
          text,
          "",
          Optional.empty(),
          indicators.likely(text, ""),
          "J",
          "",
          Optional.empty(),
          "",
          basis,
          "没有数值，也没有确定对应的指标：选一个只监测，或填“否”。",
          "");
    }
    for (Indicator one : spoken) {
      String told = sides.of(List.of(item.targetText(), item.summary()));
      List<String> each = SideWords.of(told.equals("B") ? SideWords.UNTOLD : told, one);
      String question =
          spoken.size() == 1 && !each.isEmpty() && span.words().isEmpty()
              ? ""
              : "没有数值：是否以“"
                  + indicators.say(one.name())
                  + "”"
                  + (isAgreed ? "展示" : "监测")
                  + years(span)
                  + "？";
      add(
          part,
          text,
          "",
          Optional.of(one),
          spoken,
          each.isEmpty() ? "J" : each.get(0),
          "",
          Optional.empty(),
          one.unit(),
          basis,
          question,
          "无数值");
    }
  }

  private static String years(Span span) {
    return span.words().isEmpty() ? "" : "（按原文统计" + span.words() + "）";
  }

  private void add(
      Part part,
      String sentence,
      String words,
      Optional<Indicator> indicator,
      List<Indicator> candidates,
      String side,
      String comparator,
      Optional<BigDecimal> value,
      String unit,
      String basis,
      String question,
      String note) {
    Span span = Span.of(sentence + (heads.isEmpty() ? item.summary() : heads), year);
    String asked = question;
    if (words.matches(".*上、?(?:半年)?.*") && sentence.matches(".*上、?下半年.*")) {
      span = span.half(true);
    } else if (words.matches("下半年.*") && sentence.matches(".*上、?下半年.*")) {
      span = span.half(false);
    } else if (!span.words().isEmpty() && asked.isEmpty()) {
      asked = "统计时段按“" + span.words() + "”计，对吗？";
    }
    Optional<LocalDate> day = DayWords.last(part.deadline(), year);
    LocalDate due = day.orElse(LocalDate.of(year, 12, 31));
    LocalDate deadline = due.isAfter(span.to()) && span.words().endsWith("半年") ? span.to() : due;
    if (day.isEmpty() && asked.isEmpty()) {
      asked = part.deadline().isEmpty() ? "没有完成时限，按年底计吗？" : "时限“" + part.deadline() + "”按年底计吗？";
    }
    Map<String, String> params =
        indicator
            .<Map<String, String>>map(
                one ->
                    Params.of(
                        one,
                        item.number(),
                        words,
                        note.equals(OWN_WORDS) ? sentence : item.targetText() + item.summary()))
            .orElse(Map.of());
    all.add(
        new Proposal(
            "",
            item.number(),
            sentence,
            words,
            indicator,
            candidates,
            params,
            side,
            value.isEmpty() ? "" : comparator,
            value,
            unit,
            span.from(),
            span.to(),
            deadline,
            basis,
            asked,
            note));
  }

  private static String sentence(String text, int at) {
    int from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
    int to = text.indexOf('。', at);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  /** T1.4Da: the item, the side where sides are apart, a letter where there are several. */
  private List<Proposal> numbered() {
    Set<String> apart = all.stream().map(Proposal::side).collect(Collectors.toSet());
    boolean isBySide = apart.contains("D") && apart.contains("R");
    Set<String> heads = new LinkedHashSet<>();
    all.forEach(one -> heads.add(head(one)));
    List<String> letters = List.copyOf(heads);
    Set<String> used = new HashSet<>();
    List<Proposal> named = new ArrayList<>();
    for (Proposal one : all) {
      String id =
          "T"
              + item.number()
              + (isBySide ? one.side() : "")
              + (letters.size() > 1 && !(isBySide && letters.size() == 2 && areOfTwoSides())
                  ? letter(letters.indexOf(head(one)))
                  : "");
      String free = id;
      for (int i = 2; !used.add(free); i++) {
        free = id + i;
      }
      named.add(one.named(free));
    }
    return named;
  }

  private boolean areOfTwoSides() {
    return all.stream().map(Proposal::side).distinct().count() == all.size();
  }

  private static String letter(int at) {
    return at < 26 ? String.valueOf((char) ('a' + at)) : "x" + at;
  }

  private static String head(Proposal one) {
    return one.words()
        + "|"
        + (one.words().isEmpty() ? one.indicator().map(Indicator::code).orElse("") : "");
  }
}
