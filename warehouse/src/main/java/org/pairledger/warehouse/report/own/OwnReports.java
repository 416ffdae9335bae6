package org.pairledger.warehouse.report.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.warehouse.own.OwnSql;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.ResourceFolder;

/** The reports of a workspace's own, {@code catalogue/reports/<name>/*.sql}. */
public final class OwnReports {

  private static final String FOLDER = "catalogue/reports/";

  /** A section reads what boards read: no fact by itself, so no suppression is gone past. */
  private static final Set<String> READS = Set.of("mart", "assess");

  private OwnReports() {}

  /**
   * The reports of a catalogue folder, by name.
   *
   * @throws CatalogueFaults when a header cannot be read
   */
  public static List<OwnReport> read(Path catalogue) {
    List<String> faults = new ArrayList<>();
    List<OwnReport> reports = new ArrayList<>();
    for (Path folder : folders(catalogue.resolve("reports"))) {
      String name = folder.getFileName().toString();
      List<OwnSection> sections = new ArrayList<>();
      ResourceFolder.onDisk(folder)
          .forEach(
              (file, text) ->
                  sections.add(OwnSection.read(FOLDER + name + "/" + file, text, faults)));
      if (sections.isEmpty()) {
        faults.add(FOLDER + name + ": no section, such as 10-进度.sql");
      }
      reports.add(new OwnReport(name, sections));
    }
    if (!faults.isEmpty()) {
      throw new CatalogueFaults(faults);
    }
    return reports;
  }

  private static List<Path> folders(Path reports) {
    if (!Files.isDirectory(reports)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(reports)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with them; each fault names its file.
   *
   * @param empty has schemas {@code mart} and {@code assess}, without a row
   */
  public static List<String> faults(List<OwnReport> reports, Connection empty) throws SQLException {
    List<String> faults = new ArrayList<>();
    for (OwnReport report : reports) {
      for (OwnSection section : report.sections()) {
        fault(section, empty).ifPresent(fault -> faults.add(section.file() + ": " + fault));
      }
    }
    return faults;
  }

  private static Optional<String> fault(OwnSection section, Connection empty) throws SQLException {
    Optional<String> forbidden = OwnSql.fault(empty, section.sql(), READS);
    if (forbidden.isPresent()) {
      return forbidden;
    }
    try (PreparedStatement statement = empty.prepareStatement(section.query())) {
      statement.setString(1, "");
      statement.setInt(2, 1);
      if (!section.until().isEmpty()) {
        statement.setObject(3, LocalDate.EPOCH);
      }
      statement.execute();
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of("DuckDB says: " + DuckDb.message(e));
    }
  }
}
