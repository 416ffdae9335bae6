package org.pairledger.ingest.cell.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.problem.RuleWording;

/** The rules and the page about them say the same. */
class ProblemsPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("pairledger.root")).resolve("docs/problems.md");

  @Test
  void thePageIsNotStale() throws IOException {
    if (Boolean.getBoolean("pairledger.regenerate")) {
      Files.writeString(PAGE, ProblemsPage.text());
    }

    assertThat(PAGE).hasContent(ProblemsPage.text());
  }

  /** M27, one event told by both sides, is a matter of two ledgers and judged on the star. */
  @Test
  void everyRowOfTheMessinessCatalogueThatOneCellCanShowHasARule() {
    String cases =
        String.join(" ", Stream.of(ProblemRule.values()).map(ProblemRule::cases).toList());

    assertThat(IntStream.rangeClosed(7, 26).mapToObj("M%02d"::formatted))
        .filteredOn(row -> !row.equals("M10") && !row.equals("M12") && !row.equals("M25"))
        .allMatch(cases::contains);
  }

  @Test
  void everyLineOfWordingIsOfARule() {
    assertThat(RuleWording.rules())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemRule.values()).map(ProblemRule::code).toList());
  }

  @Test
  void noWordingIsMissing() {
    assertThat(ProblemRule.values())
        .allSatisfy(
            rule -> {
              assertThat(rule.message("甲", "乙")).isNotBlank().doesNotContain("{");
              assertThat(rule.english("a", "b")).isNotBlank().doesNotContain("{");
              assertThat(rule.advice()).isNotBlank();
            });
  }
}
