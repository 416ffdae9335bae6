package org.pairledger.app.run.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.pairledger.app.explain.LandedCells;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.warehouse.compare.Comparison;
import org.pairledger.warehouse.compare.Edition;
import org.pairledger.warehouse.explain.CellTexts;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ServedFile;
import org.pairledger.warehouse.serve.ServedRelease;

/** Releases as editions: with the rules that their builds keep and the ledgers in the landing. */
public final class Editions {

  private Editions() {}

  /** What differs between two releases, and why. */
  public static Comparison compare(Path warehouse, int before, int after)
      throws IOException, SQLException {
    Releases releases = new Releases(warehouse);
    return compare(
        warehouse,
        of(releases, required(releases, before)),
        of(releases, required(releases, after)));
  }

  public static Comparison compare(Path warehouse, Edition before, Edition after)
      throws IOException, SQLException {
    return Comparison.of(
        before, after, CodeVersion.current(), cells(warehouse, before), cells(warehouse, after));
  }

  public static Edition of(Releases releases, Manifest manifest) {
    Path build = releases.build(manifest);
    return new Edition(
        "第 " + manifest.release() + " 版",
        build,
        Rulebooks.of(releases, manifest),
        manifest.codeVersion(),
        manifest.inputs());
  }

  private static Manifest required(Releases releases, int number) throws IOException {
    Manifest manifest =
        releases
            .find(number)
            .orElseThrow(() -> new CouldNotRun("There is no release " + number + "."));
    if (!Files.isRegularFile(releases.build(manifest).resolve(ServedFile.NAME))) {
      throw new CouldNotRun("Cannot compare release " + number + ": its files were pruned.");
    }
    releases.sound(manifest);
    return manifest;
  }

  private static CellTexts cells(Path warehouse, Edition edition) throws SQLException {
    Map<String, String> landed = new HashMap<>();
    LandedFiles files = new LandedFiles(warehouse, edition.inputs());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      ServedRelease.show(connection, edition.build().resolve(ServedFile.NAME), "served");
      try (ResultSet row =
          statement.executeQuery(
              "select source_file, file_sha256 from served.star.dim_source_files")) {
        while (row.next()) {
          landed.put(row.getString(1), row.getString(2));
        }
      }
    }
    return new LandedCells(
        key -> files.path(landed.getOrDefault(key, key)),
        DatasetCatalogue.load(Rules.of(edition.build())));
  }
}
