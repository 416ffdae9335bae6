package org.pairledger.contract.regime;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairledger.contract.catalogue.PeriodWords;

/**
 * The rules of the years they belong to: categories, words, parameters, scorecards.
 *
 * @param file the file it came from, for messages and for what a report rests on
 * @param toYear absent while the regime goes on
 * @param weighting where the weights come from; 未赋权 while nobody has given any
 * @param vocabulary words otherwise than the period has them, by concept; see {@link PeriodWords}
 * @param parameters of indicators, by code and name, unless a target says otherwise
 */
public record Regime(
    String regime,
    String file,
    String name,
    int fromYear,
    Optional<Integer> toYear,
    String weighting,
    String basis,
    List<Category> categories,
    SortedMap<String, String> vocabulary,
    SortedMap<String, SortedMap<String, String>> parameters,
    List<Scorecard> scorecards) {

  public Regime {
    categories = List.copyOf(categories);
    vocabulary = Collections.unmodifiableSortedMap(new TreeMap<>(vocabulary));
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    scorecards = List.copyOf(scorecards);
  }

  /** Whether a year belongs to this regime. */
  public boolean covers(int year) {
    return fromYear <= year && toYear.map(to -> year <= to).orElse(true);
  }

  /** The words of a year of it. */
  public PeriodWords words(int year) {
    return PeriodWords.of(year).with(vocabulary);
  }

  /** An indicator's parameters: the regime's own, overlaid by a target's. */
  public SortedMap<String, String> parameters(String indicator, Map<String, String> own) {
    SortedMap<String, String> all = new TreeMap<>(parameters.getOrDefault(indicator, EMPTY));
    all.putAll(own);
    return all;
  }

  private static final SortedMap<String, String> EMPTY =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  /** The place of a plan category in the shipped order; unknown ones come after all others. */
  public int order(String planCategory) {
    for (int i = 0; i < categories.size(); i++) {
      if (categories.get(i).plan().equals(planCategory)) {
        return i + 1;
      }
    }
    return categories.size() + 1;
  }

  /** The place of an assessment category, after the first plan category that leads to it. */
  public int assessmentOrder(String assessmentCategory) {
    for (int i = 0; i < categories.size(); i++) {
      if (categories.get(i).assessment().equals(Optional.of(assessmentCategory))) {
        return i + 1;
      }
    }
    return categories.size() + 1;
  }

  /** The assessment category of a plan category; absent when the indicator decides. */
  public Optional<String> assessmentCategory(String planCategory) {
    return categories.stream()
        .filter(category -> category.plan().equals(planCategory))
        .findFirst()
        .flatMap(Category::assessment);
  }
}
