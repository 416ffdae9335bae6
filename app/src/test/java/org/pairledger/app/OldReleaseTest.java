package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A release that the program of 29 November 2026 made of seven ledgers: its star lacks columns that
 * there are today. Every command answers from it. Who changes a table adds a release of the program
 * before.
 */
class OldReleaseTest {

  private static final String RELEASE = "/pairledger/releases/2026-11-29.zip";

  @TempDir static Path root;

  private static Path workspace;

  @BeforeAll
  static void unpack() throws IOException {
    workspace = unpacked("old");
  }

  private static Path unpacked(String name) throws IOException {
    Path workspace = root.resolve(name);
    try (InputStream file =
            Objects.requireNonNull(OldReleaseTest.class.getResourceAsStream(RELEASE));
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path out = workspace.resolve(entry.getName()).normalize();
        if (!entry.isDirectory()) {
          Files.createDirectories(out.getParent());
          Files.copy(zip, out);
        }
      }
    }
    return workspace;
  }

  private static CommandLineRun run(String command) {
    return run(workspace, command);
  }

  private static CommandLineRun run(Path workspace, String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      words.add(word.replace("WORKSPACE", workspace.toString()).replace('~', ' '));
    }
    return CommandLineRun.of(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "releases WORKSPACE",
        "query WORKSPACE from~star.dim_source_files",
        "query WORKSPACE from~star.fct_donations",
        "query WORKSPACE from~assess.target_results",
        "query WORKSPACE from~mart.v_target_status",
        "explain --pairing=heshan-longzhou --year=2020 WORKSPACE T3.1",
        "explain --pairing=heshan-longzhou --year=2020 WORKSPACE FND-13",
        "explain --pairing=heshan-longzhou --year=2020 WORKSPACE total",
        "doubts --year=2020 --out=WORKSPACE/doubts WORKSPACE",
        "owed WORKSPACE",
        "extract --pairing=heshan-longzhou --out=WORKSPACE/one.duckdb WORKSPACE",
        "evaluate --year=2020 --out=WORKSPACE/pages WORKSPACE",
        "evaluate --year=2020 --as-of=2020-09-30 --out=WORKSPACE/earlier WORKSPACE",
        "superset --out=WORKSPACE/boards.zip WORKSPACE",
        "diff WORKSPACE 1 1",
        "verify WORKSPACE",
      })
  void everyCommandAnswers(String command) {
    CommandLineRun answer = run(command);

    assertThat(answer.code()).as(command + "\n" + answer.err()).isZero();
    assertThat(answer.err()).doesNotContain("Error", "error");
  }

  @Test
  void goneBackToItTheWorkspaceAnswersAndRuns() throws IOException {
    Path went = unpacked("went");
    assertThat(run(went, "run WORKSPACE").err()).contains("secret.key is missing, the secret");
    assertThat(run(went, "run --new-secret WORKSPACE").out()).contains("release   2");

    assertThat(run(went, "rollback WORKSPACE 1").out()).contains("Release 3 restores release 1.");

    String gifts = "query --format=csv --no-bom WORKSPACE select~count(*)~from~star.fct_donations";
    assertThat(run(went, gifts).out().lines().toList()).element(1).isEqualTo("6");
    for (String command :
        List.of(
            "explain --pairing=heshan-longzhou --year=2020 WORKSPACE total",
            "evaluate --year=2020 --out=WORKSPACE/pages WORKSPACE",
            "diff WORKSPACE 2 3",
            "plan --json WORKSPACE")) {
      assertThat(run(went, command).err()).as(command).doesNotContain("error", "Error");
    }
    assertThat(run(went, "run WORKSPACE").err()).contains("secret.key is not the secret");
    assertThat(run(went, "run --new-secret WORKSPACE").out()).contains("release   4");
    assertThat(run(went, "verify WORKSPACE").code()).isZero();
  }

  @Test
  void whatAnotherProgramReckonedOtherwiseIsNamedAsThatProgramsDoing() throws Exception {
    Path other = unpacked("other");
    assertThat(run(other, "seal --reason=终评 WORKSPACE").code()).isZero();
    Path build = other.resolve("warehouse/builds/000001-fd522ca5");
    try (Connection served =
            DriverManager.getConnection("jdbc:duckdb:" + build.resolve("current.duckdb"));
        Statement statement = served.createStatement()) {
      statement.execute(
          "update assess.target_results set actual_value = 7 where target_id = 'T3.1'");
    }
    SignedAgain.release(other.resolve("warehouse"), 1);

    CommandLineRun verify = run(other, "verify --recompute WORKSPACE");

    assertThat(verify.out())
        .contains("T3.1")
        .contains("1 value differs because another program made it: program e0e72b08559d31c6")
        .contains("it did not tell the versions of its contracts");
    assertThat(verify.code()).isZero();
  }

  @Test
  void aColumnThatWasNotYetThereHasNoValue() {
    CommandLineRun answer =
        run(
            "query --format=csv --no-bom WORKSPACE"
                + " select~count(*),count(used_cell_count)~from~star.dim_source_files");

    assertThat(answer.out().lines().toList()).element(1).isEqualTo("7,0");
  }
}
