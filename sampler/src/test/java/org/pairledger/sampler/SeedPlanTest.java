package org.pairledger.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;

/** Holds the sample's real plan against what was typed from the plan as it was printed. */
class SeedPlanTest {

  private static Workspace workspace;

  @BeforeAll
  static void theSampleWorkspace() throws Exception {
    workspace = Workspace.read(Path.of(System.getProperty("pairledger.root"), "sample-data"));
  }

  @Test
  void everyItemOfTheAppendixStandsInThePlanInItsOwnWords() {
    assertThat(heshan().items().stream().map(SeedPlanTest::drawn).toList())
        .containsExactlyElementsOf(lines("appendix-2020.txt"));
  }

  @Test
  void everyNumberOfTheAppendixIsATarget() {
    Map<String, String> targets =
        heshan().targets().stream().collect(Collectors.toMap(Target::target, SeedPlanTest::drawn));

    assertThat(targets.values()).containsAll(lines("targets-2020.txt"));
  }

  @Test
  void scoredAreTheNumbersOfTheAppendixAndNothingElse() {
    List<String> printed =
        lines("targets-2020.txt").stream().filter(line -> line.endsWith("|scored")).toList();

    assertThat(heshan().targets().stream().map(SeedPlanTest::drawn))
        .filteredOn(line -> line.endsWith("|scored"))
        .containsExactlyInAnyOrderElementsOf(printed);
  }

  @Test
  void everyItemHasAMeasureAndAnObligation() {
    for (Plan plan : workspace.plans()) {
      List<String> items = plan.items().stream().map(Item::item).toList();
      assertThat(plan.targets()).extracting(Target::item).as(plan.folder()).containsAll(items);
      assertThat(plan.obligations().stream().flatMap(o -> o.evidences().stream()).distinct())
          .as(plan.folder())
          .containsAll(items);
    }
  }

  @Test
  void onlyTheRealPlanSaysItIsReal() {
    assertThat(workspace.plans())
        .filteredOn(plan -> !plan.invented())
        .extracting(Plan::folder)
        .containsExactly("plans/2020/heshan-longzhou");
    assertThat(workspace.plans()).hasSize(9);
  }

  @Test
  void theDifferencesBetweenBodyAndAppendixAreKept() {
    assertThat(heshan().annotations()).hasSize(21);
  }

  private static Plan heshan() {
    return workspace.plans().stream().filter(plan -> !plan.invented()).findFirst().orElseThrow();
  }

  private static String drawn(Item item) {
    return String.join(
        "|",
        item.item(),
        item.category(),
        item.summary(),
        item.targetText(),
        item.deadline().toString(),
        item.responsible());
  }

  private static String drawn(Target target) {
    return String.join(
        "|",
        target.target(),
        target.side().name(),
        target.value().map(BigDecimal::toPlainString).orElse(""),
        target.unit(),
        target.deadline().toString(),
        target.basis().name().toLowerCase(Locale.ROOT));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = SeedPlanTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
