package org.pairledger.warehouse.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.file.YamlFile;
import org.pairledger.warehouse.check.CheckCatalogue;
import org.pairledger.warehouse.indicator.Rulebook;

/** The tests of a workspace's own files, {@code catalogue/tests/*.yaml}. */
public final class Trials {

  private static final String FOLDER = "catalogue/tests";

  /**
   * What came of one test.
   *
   * @param file relative to the workspace
   * @param test its sentence
   * @param differences what is not as it should be, a line each; none when all is
   */
  public record Result(String file, String test, List<String> differences) {

    /** Whether everything came out as the test says. */
    public boolean isMet() {
      return differences.isEmpty();
    }
  }

  private Trials() {}

  /**
   * Runs the tests of a workspace, in the order of their files.
   *
   * @throws WorkspaceFaults when a file cannot be read
   */
  public static List<Result> run(Rulebook rules, CheckCatalogue checks) throws WorkspaceFaults {
    FaultList faults = new FaultList();
    List<Result> results = new ArrayList<>();
    for (Path file : files(rules.workspace().root().resolve(FOLDER))) {
      String name = FOLDER + "/" + file.getFileName();
      for (TrialYaml trial : read(file, name, faults)) {
        String test = Optional.ofNullable(trial.test()).orElse("（没有名称）");
        results.add(new Result(name, test, differences(new Trial(trial, rules, checks))));
      }
    }
    faults.throwIfAny();
    return results;
  }

  private static List<String> differences(Trial trial) {
    try {
      return trial.differences();
    } catch (CouldNotRun e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot draw a star", e);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<TrialYaml> read(Path file, String name, FaultList faults) {
    try (InputStream in = Files.newInputStream(file)) {
      return YamlFile.read(in, name, TrialYaml.File.class, faults)
          .map(TrialYaml.File::tests)
          .orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
