package org.pairledger.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.sampler.ledger.Ledgers;
import org.pairledger.sampler.oracle.Oracle;
import org.pairledger.sampler.truth.World;

/** What must come out of the sample is all there, and is what the oracle says. */
class ExpectedTest {

  private static final Path SAMPLE = Path.of(System.getProperty("pairledger.root"), "sample-data");

  @TempDir Path root;

  private static Stream<List<String>> rows(Path folder, String file) throws IOException {
    return Files.readAllLines(folder.resolve("expected").resolve(file)).stream()
        .skip(1)
        .map(line -> Arrays.asList(line.split(",", -1)));
  }

  @Test
  void theCommittedFilesAreWhatTheOracleSays() throws Exception {
    Workspace workspace = Workspace.read(SAMPLE);
    World world = World.of(workspace, SampleMaker.SEED);

    new Oracle(workspace, world, Ledgers.of(world)).write(root);

    for (String file : List.of("indicators.csv", "targets.csv", "scores.csv", "verified.csv")) {
      assertThat(rows(root, file)).as(file).containsExactlyElementsOf(rows(SAMPLE, file).toList());
    }
  }

  @Test
  void everyIndicatorIsSomewhereMoreThanNothing() throws IOException {
    Set<String> all = new TreeSet<>();
    Set<String> some = new TreeSet<>();
    rows(SAMPLE, "indicators.csv")
        .forEach(
            row -> {
              all.add(row.get(2));
              if (!row.get(5).isEmpty() && !row.get(5).equals("0")) {
                some.add(row.get(2));
              }
            });

    assertThat(some).hasSize(97).isEqualTo(all);
  }

  @Test
  void everyTargetOfEveryPlanIsExpected() throws Exception {
    List<String> planned =
        Workspace.read(SAMPLE).plans().stream()
            .flatMap(
                plan ->
                    plan.targets().stream()
                        .map(one -> plan.year() + " " + plan.pairingId() + " " + one.target()))
            .toList();

    assertThat(rows(SAMPLE, "targets.csv").map(row -> String.join(" ", row.subList(0, 3))))
        .containsExactlyInAnyOrderElementsOf(planned);
  }

  @Test
  void everyPairingHasItsFiguresTheParentToo() throws Exception {
    Set<String> pairings =
        Workspace.read(SAMPLE).pairings().stream()
            .map(Pairing::pairingId)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows(SAMPLE, "indicators.csv").map(row -> row.get(1)).collect(Collectors.toSet()))
        .isEqualTo(pairings);
  }
}
