package org.pairledger.contract.regime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.YamlFile;

/** Reads one regime file and checks what can be checked without data. */
final class RegimeReader {

  /** An assessment category that each indicator says itself. */
  private static final String BY_INDICATOR = "by_indicator";

  private final String file;
  private final Faulty place;

  private RegimeReader(String file, Faulty place) {
    this.file = file;
    this.place = place;
  }

  static Optional<Regime> read(String file, String text, FaultList faults) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Faulty place = new Faulty(file, Lines.of(text), "", faults);
      return YamlFile.read(new ByteArrayInputStream(bytes), file, RegimeYaml.class, faults)
          .map(new RegimeReader(file, place)::regime);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bytes from memory", e);
    }
  }

  private Regime regime(RegimeYaml yaml) {
    Regime regime =
        new Regime(
            place.text("regime", yaml.regime()),
            file,
            place.text("name", yaml.name()),
            fromYear(yaml),
            Optional.ofNullable(yaml.years()).map(RegimeYaml.YearsYaml::to),
            place.text("weighting", yaml.weighting()),
            yaml.basis() == null ? "" : yaml.basis(),
            categories(yaml.categories()),
            vocabulary(yaml.vocabulary()),
            yaml.parameters() == null ? new TreeMap<>() : yaml.parameters(),
            scorecards(yaml.scorecards()));
    if (regime.toYear().map(to -> to < regime.fromYear()).orElse(false)) {
      place.in("years").in("to").fault(regime.toYear().get(), "must not lie before 'from'");
    }
    return regime;
  }

  private SortedMap<String, String> vocabulary(@Nullable SortedMap<String, String> yaml) {
    SortedMap<String, String> words = yaml == null ? new TreeMap<>() : yaml;
    for (String concept : words.keySet()) {
      if (!PeriodWords.concepts().contains(concept)) {
        place.in("vocabulary").in(concept).fault(concept, "allowed are " + PeriodWords.concepts());
      }
      place.in("vocabulary").text(concept, words.get(concept));
    }
    return words;
  }

  private int fromYear(RegimeYaml yaml) {
    RegimeYaml.YearsYaml years = yaml.years();
    if (years == null || years.from() == null) {
      place.in("years").in("from").fault("", "is missing");
      return 0;
    }
    return years.from();
  }

  private List<Category> categories(@Nullable List<RegimeYaml.CategoryYaml> yaml) {
    List<Category> categories = new ArrayList<>();
    for (int i = 0; yaml != null && i < yaml.size(); i++) {
      Faulty here = place.in("categories").in(i);
      String assessment = here.text("assessment", yaml.get(i).assessment());
      categories.add(
          new Category(
              here.text("plan", yaml.get(i).plan()),
              Optional.of(assessment).filter(name -> !name.equals(BY_INDICATOR))));
    }
    if (categories.isEmpty()) {
      place.in("categories").fault("", "must name at least one category");
    }
    return categories;
  }

  private List<Scorecard> scorecards(@Nullable SortedMap<String, RegimeYaml.ScorecardYaml> yaml) {
    List<Scorecard> scorecards = new ArrayList<>();
    for (Map.Entry<String, RegimeYaml.ScorecardYaml> entry :
        yaml == null ? Map.<String, RegimeYaml.ScorecardYaml>of().entrySet() : yaml.entrySet()) {
      Faulty here = place.in("scorecards").in(entry.getKey());
      scorecards.add(ScorecardReader.read(entry.getKey(), entry.getValue(), here));
    }
    if (scorecards.isEmpty()) {
      place.in("scorecards").fault("", "must name at least one scorecard");
    }
    return scorecards;
  }
}
