package org.pairledger.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.query.Format;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.release.Seals;
import org.pairledger.warehouse.serve.RowSink;
import org.pairledger.warehouse.serve.ServedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code releases}: what was published, and what of it is still there. */
@Command(name = "releases", description = "Lists what was published, oldest first.")
public final class ReleasesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE")
  private Path workspace;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Path warehouse = WorkspaceFolder.existing(workspace).resolve("warehouse");
    Releases releases = new Releases(warehouse);
    Optional<Integer> current = releases.current().map(Manifest::release);
    RowSink rows = (json ? Format.JSON : Format.TABLE).to(spec.commandLine().getOut());
    rows.columns(List.of("release", "state", "as_of", "rows", "restores", "evaluation", "build"));
    for (Manifest manifest : releases.all()) {
      rows.row(row(manifest, state(manifest, warehouse, releases, current)));
    }
    rows.end();
    return ExitCode.DONE;
  }

  private static List<@Nullable Object> row(Manifest manifest, String state) {
    List<@Nullable Object> row = new ArrayList<>(List.of(manifest.release(), state));
    row.add(manifest.asOf());
    row.add(manifest.rows().values().stream().mapToLong(Long::longValue).sum());
    row.add(manifest.restores());
    row.add(manifest.evaluation());
    row.add(manifest.build());
    return row;
  }

  private static String state(
      Manifest manifest, Path warehouse, Releases releases, Optional<Integer> current)
      throws IOException {
    List<String> words = new ArrayList<>();
    if (current.isPresent() && current.get() == manifest.release()) {
      words.add("current");
    }
    Seals seals = new Seals(warehouse);
    if (seals.damaged().contains(manifest.release())) {
      words.add("sealed (its seal is damaged)");
    } else if (seals.of(manifest).isPresent()) {
      words.add("sealed");
    }
    if (!Files.exists(releases.build(manifest).resolve(ServedFile.NAME))) {
      words.add("pruned");
    }
    return String.join(", ", words);
  }
}
