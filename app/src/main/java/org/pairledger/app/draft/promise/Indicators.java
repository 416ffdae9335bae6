package org.pairledger.app.draft.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** The indicators of the catalogue as plans speak of them: by cues when sure, else by likeness. */
public final class Indicators {

  private static final String FILE = "draft/cues.csv";
  private static final int MOST_CANDIDATES = 5;

  private final IndicatorCatalogue catalogue;
  private final PeriodWords words;
  private final List<Cue> cues = new ArrayList<>();

  /** Those that are packed with the program, in the words of a plan's year. */
  public Indicators(int year) {
    this.words = PeriodWords.of(year);
    this.catalogue = IndicatorCatalogue.load(Optional.empty());
    FaultList faults = new FaultList();
    CsvFile.rows(FILE, PackedText.of(FILE), List.of("indicator", "words"), faults)
        .forEach(row -> cues.add(Cue.of(row.text("indicator"), row.text("words"))));
    if (!faults.all().isEmpty() || cues.stream().anyMatch(cue -> find(cue.indicator()).isEmpty())) {
      throw new IllegalStateException("Cues that no indicator has: " + faults.all());
    }
  }

  /** A text of ours in the words of the plan's year. */
  public String say(String text) {
    return words.say(text);
  }

  /** A plan's words with those that an earlier period had for a concept in its year's. */
  public String inItsYear(String text, String slot) {
    String said = text;
    for (PeriodWords earlier : PeriodWords.all()) {
      if (earlier.fromYear() < words.fromYear()) {
        said = said.replace(earlier.say(slot), words.say(slot));
      }
    }
    return said;
  }

  /** The indicator of this code. */
  public Optional<Indicator> find(String code) {
    return catalogue.find(code);
  }

  /**
   * What the words mean whose unit is this one; the nearest words that mean anything decide.
   *
   * @param scopes from the words nearest to the number outwards
   * @param whole all words of the item
   */
  Spoken of(List<String> scopes, String whole, String unit) {
    List<Indicator> misfits = new ArrayList<>();
    for (String scope : scopes) {
      List<Indicator> meant = heaviest(scope, whole, unit, misfits);
      if (meant.size() == 1) {
        return new Spoken(Optional.of(meant.get(0)), meant);
      }
      if (!meant.isEmpty()) {
        return new Spoken(Optional.empty(), meant);
      }
    }
    return new Spoken(Optional.empty(), misfits.isEmpty() ? likely(whole, unit) : misfits);
  }

  private List<Indicator> heaviest(
      String near, String whole, String unit, List<Indicator> misfits) {
    Map<Indicator, Integer> weights = new LinkedHashMap<>();
    for (Cue cue : cues) {
      Indicator indicator = find(cue.indicator()).orElseThrow();
      if (cue.isSpokenOf(near, whole)) {
        if (Measures.fit(unit, indicator)) {
          weights.merge(indicator, cue.weight(), Math::max);
        } else if (!misfits.contains(indicator)) {
          misfits.add(indicator);
        }
      }
    }
    int most = weights.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<Indicator> meant =
        weights.keySet().stream().filter(one -> weights.getOrDefault(one, 0) == most).toList();
    List<Indicator> exact = meant.stream().filter(one -> one.unit().equals(unit)).toList();
    return exact.isEmpty() ? meant : exact;
  }

  /** Whether words name the thing itself that an indicator counts: a cue's first words. */
  boolean isNamed(Indicator indicator, String near) {
    return cues.stream()
        .filter(cue -> cue.indicator().equals(indicator.code()))
        .anyMatch(cue -> cue.needed().get(0).stream().anyMatch(near::contains));
  }

  /** All that words without a number may mean. */
  List<Indicator> spokenOf(String words) {
    return cues.stream()
        .filter(cue -> cue.isSpokenOf(words, words))
        .map(cue -> find(cue.indicator()).orElseThrow())
        .distinct()
        .toList();
  }

  /** Those whose name and definition share the most with the words, of a fitting unit first. */
  List<Indicator> likely(String words, String unit) {
    Set<String> pairs = pairs(words);
    Comparator<Indicator> byUnit =
        Comparator.comparing(one -> unit.isEmpty() || Measures.fit(unit, one) ? 0 : 1);
    return catalogue.all().stream()
        .filter(one -> one.since() == 0 && shared(pairs, one) > 0)
        .sorted(byUnit.thenComparing(one -> -shared(pairs, one)).thenComparing(Indicator::code))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private int shared(Set<String> pairs, Indicator one) {
    int name = (int) pairs(say(one.name())).stream().filter(pairs::contains).count();
    int definition = (int) pairs(say(one.definition())).stream().filter(pairs::contains).count();
    return name * 3 + definition;
  }

  /** Each two letters that stand side by side. */
  static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
