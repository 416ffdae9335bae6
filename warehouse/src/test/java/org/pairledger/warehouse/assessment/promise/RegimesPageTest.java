package org.pairledger.warehouse.assessment.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.regime.Mode;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.warehouse.assessment.decision.RuleFaults;
import org.pairledger.warehouse.assessment.score.Score;
import org.pairledger.warehouse.assessment.score.ScoringRule;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** {@code docs/regimes.md} does what it says: its file, its modes, its messages. */
class RegimesPageTest {

  private static final Path ROOT = Path.of(System.getProperty("pairledger.root"));
  private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final String NONE = "–";

  @TempDir Path folder;

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/regimes.md"));
  }

  private static String wholeFile() throws IOException {
    Matcher block = BLOCK.matcher(page());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  /** The cells of the table that stands under a heading, its own two heading lines left out. */
  private static Stream<List<String>> table(String heading) throws IOException {
    String section = page().split("\n## " + heading + "\n", -1)[1].split("\n## ", -1)[0];
    return section
        .lines()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1));
  }

  static Stream<List<String>> modes() throws IOException {
    return table("Modes");
  }

  static Stream<List<String>> refusals() throws IOException {
    return table("What is refused");
  }

  static Stream<List<String>> words() throws IOException {
    return table("The words of a year");
  }

  @Test
  void everyConceptIsOnThePage() throws Exception {
    assertThat(words().map(row -> row.get(0).replace("`", "")))
        .containsExactlyInAnyOrderElementsOf(PeriodWords.concepts());
  }

  @ParameterizedTest
  @MethodSource("words")
  void aConceptIsSaidAsItsRowSays(List<String> row) {
    String concept = row.get(0).replace("`", "");
    for (int i = 1; i < row.size(); i++) {
      String word = PeriodWords.all().get(i - 1).say("{" + concept + "}");
      assertThat(word).isEqualTo(row.get(i).equals(NONE) ? concept : row.get(i));
    }
  }

  private Regimes read(String text) throws IOException, WorkspaceFaults {
    Files.createDirectories(folder.resolve("regimes"));
    Files.writeString(folder.resolve("regimes/own.yaml"), text);
    return Regimes.read(folder);
  }

  /** What is said of a file as it stands in a workspace with the sample's plans. */
  private String said(String text) throws IOException {
    try {
      Workspace sample = Workspace.read(ROOT.resolve("sample-data"));
      IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.empty());
      return RuleFaults.of(sample.plans(), read(text), catalogue).stream()
          .map(Fault::message)
          .collect(Collectors.joining("\n"));
    } catch (WorkspaceFaults faults) {
      return faults.faults().stream().map(Fault::message).collect(Collectors.joining("\n"));
    }
  }

  @Test
  void theWholeFileIsReadWithoutAFault() throws Exception {
    assertThat(said(wholeFile())).isEmpty();
    assertThat(read(wholeFile()).of(2020).orElseThrow().weighting()).contains("非官方权重");
  }

  @ParameterizedTest
  @MethodSource("modes")
  void aModeEarnsWhatItsRowSays(List<String> row) throws Exception {
    String line = "binds: {indicator: LAB-02, side: R, target: 100, unit: 人}";
    String file =
        wholeFile()
            .replace(
                line + "\n        late_credit: 0.5\n        mode: {kind: ratio_capped}",
                line + "\n        mode: " + row.get(0).replace("`", ""));
    Mode mode =
        read(file).of(2020).orElseThrow().scorecards().stream()
            .flatMap(card -> card.lines().stream())
            .filter(one -> one.id().equals("A3"))
            .findFirst()
            .orElseThrow()
            .mode();
    BigFraction weight = Exact.of(new BigDecimal(row.get(7)));

    Score score = ScoringRule.of(mode).score(achieved(row), weight);

    assertThat(((Score.Share) score).share().multiply(weight))
        .isEqualTo(Exact.of(new BigDecimal(row.get(8))));
  }

  private static Achievement achieved(List<String> row) {
    return new Achievement(
        Comparison.of(row.get(1)),
        new BigDecimal(row.get(2)),
        number(row.get(3)),
        number(row.get(4)),
        Integer.parseInt(row.get(6)),
        place(row.get(5)));
  }

  private static @Nullable BigDecimal number(String cell) {
    return cell.equals(NONE) ? null : new BigDecimal(cell);
  }

  private static Achievement.@Nullable Place place(String cell) {
    if (cell.equals(NONE)) {
      return null;
    }
    String[] parts = cell.split("/", -1);
    return new Achievement.Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aChangeBringsTheMessageBesideIt(List<String> row) throws Exception {
    List<String> cells =
        row.stream().map(cell -> cell.replace("`<br>`", "\n").replace("`", "")).toList();
    assertThat(wholeFile()).contains(cells.get(0));

    assertThat(said(wholeFile().replace(cells.get(0), cells.get(1)))).isEqualTo(cells.get(2));
  }
}
