package org.pairledger.warehouse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.warehouse.indicator.answer.Measured;

/** What other answers move is judged anew, and nothing else: as if all of it had been. */
class WorldsTest {

  @TempDir Path folder;

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aYearWithOtherAnswersIsWhatItWouldBeWithOtherLedgers(long seed) throws Exception {
    Random chance = new Random(seed);
    GeneratedYear year = GeneratedYear.drawn(seed);
    GeneratedYear other = year;
    List<String> pairings = List.copyOf(year.groups().keySet());
    for (int more = 0; more < 3; more++) {
      String pairing = pairings.get(chance.nextInt(pairings.size()));
      String indicator = "OWN-0" + (1 + chance.nextInt(5));
      other =
          other.and(
              new GeneratedYear.Deed(pairing, indicator, "R", year.asOf(), 1 + chance.nextInt(40)));
    }

    Assessed assessed = assessed(year);
    Assessed expected = assessed(other);
    Map<Integer, Measured> others = new HashMap<>();
    for (int place = 0; place < expected.answers().size(); place++) {
      others.put(place, expected.answers().get(place));
    }
    Assessed.World moved = assessed.with(others);
    Map<Assessed.FigureKey, Assessed.Figure> figures = new HashMap<>(assessed.now().figures());
    figures.putAll(moved.figures());
    Map<Assessed.CardKey, Assessed.Result> results = new HashMap<>(assessed.now().results());
    results.putAll(moved.results());

    assertThat(figures).isEqualTo(expected.now().figures());
    assertThat(results).isEqualTo(expected.now().results());
    assertThat(assessed.with(Map.of()).results()).isEmpty();
  }

  private Assessed assessed(GeneratedYear year) throws Exception {
    return year.assessed(Files.createTempDirectory(folder, "year"));
  }
}
