package org.pairledger.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.pairledger.app.explain.LandedCells;
import org.pairledger.app.run.inputs.LandedFiles;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.warehouse.explain.Explainer;
import org.pairledger.warehouse.explain.Node;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ReleaseReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: from a figure down to its cells, and why other rows did not count. */
@Command(
    name = "explain",
    description = "From a figure down to its cells, and why other rows did not count.")
public final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Parameters(
      paramLabel = "WHAT",
      description =
          "An indicator (FND-01), a target (T3.1), an item (3.1), a line of a scorecard, or total.")
  private String what;

  @Option(names = "--pairing", required = true, paramLabel = "P")
  private String pairing;

  @Option(names = "--year", required = true, paramLabel = "Y")
  private int year;

  @Option(
      names = "--side",
      paramLabel = "D|R|J",
      description = "Whose figure of an indicator: ${DEFAULT-VALUE} unless said otherwise.")
  private String side = "J";

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Rows shown of a kind: ${DEFAULT-VALUE} unless said otherwise.")
  private int most = 20;

  @Option(names = "--json", description = "Print JSON instead of a tree.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Path warehouse = WorkspaceFolder.existing(workspace).resolve("warehouse");
    Releases releases = new Releases(warehouse);
    Manifest release = releases.answering();
    Rulebook rules = Rulebooks.of(releases, release);
    LandedFiles landed = new LandedFiles(warehouse, release.inputs());
    try (ReleaseReader reader = ReleaseReader.open(releases.build(release))) {
      LandedCells cells =
          new LandedCells(
              key -> landed.path(sha256(reader, key)),
              DatasetCatalogue.load(rules.workspace().root()));
      Explainer explainer = new Explainer(reader.connection(), rules, cells, most);
      print(explainer.explain(pairing, year, what, side));
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot explain " + what + ": " + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }

  private static String sha256(ReleaseReader reader, String sourceFile) {
    String sql = "select file_sha256 from star.dim_source_files where source_file = ?";
    try (PreparedStatement statement = reader.connection().prepareStatement(sql)) {
      statement.setString(1, sourceFile);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : sourceFile;
      }
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot find the file " + sourceFile + ": " + e.getMessage(), e);
    }
  }

  private void print(Node node) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node));
    } else {
      out.print(node.tree());
    }
  }
}
