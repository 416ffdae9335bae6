package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.contract.workspace.plan.Plan;

/** A workspace from nothing: it has no fault, and a blank ledger for all that it asks for. */
class InitCommandTest {

  @TempDir private Path folder;

  @Test
  void aNewWorkspaceIsReadWithoutAFault() {
    Path made = folder.resolve("new");

    CommandLineRun run = CommandLineRun.of("init", made.toString(), "--year", "2027");

    assertThat(run.code()).isZero();
    Plan plan = Rulebooks.of(made).workspace().plans().get(0);
    assertThat(plan.year()).isEqualTo(2027);
    assertThat(plan.targets()).hasSize(4);
    assertThat(plan.obligations())
        .extracting(Obligation::dataset)
        .containsOnly("DS01", "DS07", "DS08", "DS11");
    assertThat(made.resolve("templates"))
        .isDirectoryContaining(file -> file.toString().endsWith("社会捐赠台账.xlsx"))
        .isDirectoryContaining(file -> file.toString().endsWith("帮扶车间台账.xlsx"))
        .isDirectoryContaining(file -> file.toString().endsWith("资金拨付支出明细.xlsx"))
        .isDirectoryContaining(file -> file.toString().endsWith("会议互访台账.xlsx"));
  }

  /** What init writes has the columns that the readers' own list of files names. */
  @Test
  void itsFilesHaveTheColumnsThatAreRead() throws Exception {
    Path made = folder.resolve("new");
    CommandLineRun.of("init", made.toString(), "--year", "2027");

    List<String> compared = new ArrayList<>();
    for (FileShape shape : FileShapes.all()) {
      String name = shape.file().replace("<year>", "2027").replace("<pairing>", "jia-yi");
      if (name.endsWith(".csv") && Files.exists(made.resolve(name))) {
        assertThat(columns(made.resolve(name)))
            .as(name)
            .isSubsetOf(shape.names())
            .containsAll(needed(shape));
        compared.add(name);
      }
    }
    assertThat(compared).hasSize(12);
  }

  private static List<String> columns(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .findFirst()
        .map(line -> List.of(line.split(",", -1)))
        .orElseThrow();
  }

  private static List<String> needed(FileShape shape) {
    return shape.names().stream().filter(column -> !shape.mayLack().contains(column)).toList();
  }

  @Test
  void aFolderWithFilesIsLeftAlone() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "x");

    CommandLineRun run = CommandLineRun.of("init", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("is not empty: init changes nothing that is there.");
  }
}
