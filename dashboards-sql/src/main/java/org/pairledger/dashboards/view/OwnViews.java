package org.pairledger.dashboards.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.OwnFact;

/**
 * Mart views of a workspace's own, {@code catalogue/views/v_<name>.sql}: the same header and the
 * same promises as ours.
 */
public final class OwnViews {

  private static final String FOLDER = "catalogue/views/";

  /** Tables whose rows are single persons. */
  private static final Set<String> OF_PERSONS = Set.of("star.dim_persons");

  private static final Set<String> OF_PERSONS_COLUMNS =
      Set.of("person_key", "person_key_full", "household_key", "household_no_key");

  /** What the SQL of such a file may not do, as the door to all own SQL says it. */
  public interface Door {

    /** What is wrong with a query, if anything. */
    Optional<String> fault(Connection connection, String sql) throws SQLException;
  }

  private OwnViews() {}

  /**
   * The views of a catalogue folder, by name, and after them one of each kind of ledger of the
   * workspace's own of which the folder has no view {@code v_<name>}.
   *
   * @throws CatalogueFaults when a header cannot be read or a name is ours
   */
  public static List<ViewFile> read(Path catalogue, List<OwnFact> ledgers) {
    List<ViewFile> views = new ArrayList<>();
    for (ViewFile view : written(catalogue.resolve("views"))) {
      views.add(LedgerViews.labelled(view, ledgers));
    }
    List<String> taken =
        Stream.concat(Views.all().stream(), views.stream()).map(ViewFile::name).toList();
    views.addAll(LedgerViews.of(ledgers, taken));
    return views;
  }

  private static List<ViewFile> written(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Set<String> ours = Views.all().stream().map(ViewFile::name).collect(Collectors.toSet());
    List<String> faults = new ArrayList<>();
    List<ViewFile> views = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".sql")).sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.sql$", "");
        if (ours.contains(name)) {
          faults.add(FOLDER + name + ".sql: a view of the program has this name; give it another");
          continue;
        }
        ViewFile view =
            ViewHeader.read(name, FOLDER + name + ".sql", Files.readString(file), faults);
        if (view != null) {
          views.add(view);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!faults.isEmpty()) {
      throw new CatalogueFaults(faults);
    }
    return views;
  }

  /**
   * What is wrong with them, tried over empty tables; each fault names its file.
   *
   * @param empty has every table of schemas {@code star} and {@code assess}; the mart is made in it
   */
  public static List<String> faults(
      List<ViewFile> views, Connection empty, DatasetCatalogue words, Door door)
      throws SQLException {
    List<String> faults = new ArrayList<>();
    Views.build(empty, words, List.of());
    for (ViewFile view : views) {
      for (String fault : faults(view, empty, words, door)) {
        faults.add(FOLDER + view.name() + ".sql: " + fault);
      }
    }
    return faults;
  }

  private static List<String> faults(
      ViewFile view, Connection empty, DatasetCatalogue words, Door door) throws SQLException {
    Optional<String> forbidden = door.fault(empty, view.query());
    if (forbidden.isPresent()) {
      return List.of(forbidden.get());
    }
    try {
      return tried(view, empty, words);
    } catch (SQLException e) {
      return List.of("DuckDB says: " + firstLine(e));
    } catch (IllegalStateException unlabelled) {
      Set<String> named = ViewContract.tablesNamed(empty, view.query());
      return List.of(
          named.equals(view.reads())
              ? String.valueOf(unlabelled.getMessage())
              : "reads: " + view.reads() + " is not what the query names; say just " + named);
    }
  }

  private static List<String> tried(ViewFile view, Connection empty, DatasetCatalogue words)
      throws SQLException {
    Views.add(empty, words, view);
    Set<String> labelled = new TreeSet<>(view.columns().keySet());
    labelled.removeAll(ViewColumns.of(empty, "mart", view.name()).keySet());
    List<String> faults = new ArrayList<>();
    labelled.forEach(
        column -> faults.add("column " + column + ": the query has no column of this name"));
    ViewContract.faultsOfShape(view, empty)
        .forEach(fault -> faults.add(fault.replaceFirst("^[\\d, ]+: ", "")));
    faults.addAll(ofPersons(view, empty));
    return faults;
  }

  private static List<String> ofPersons(ViewFile view, Connection empty) throws SQLException {
    List<String> faults = new ArrayList<>();
    Set<String> columns = ViewColumns.of(empty, "mart", view.name()).keySet();
    view.reads().stream()
        .filter(OF_PERSONS::contains)
        .forEach(table -> faults.add(table + " has a row for each person and may not be read"));
    columns.stream()
        .filter(OF_PERSONS_COLUMNS::contains)
        .forEach(column -> faults.add("column " + column + " tells persons apart; leave it out"));
    if (view.kind() == ViewFile.Kind.REFERENCE && columns.contains("pairing_id")) {
      faults.add("kind: a view with pairing_id is a fact, so that each role sees its own rows");
    }
    if (view.kind() == ViewFile.Kind.REFERENCE
        && view.reads().stream().anyMatch(OwnViews::isOfPairings)) {
      faults.add("kind: what reads facts or the assessment is a fact, with a pairing_id");
    }
    return faults;
  }

  private static boolean isOfPairings(String table) {
    return table.startsWith("star.fct_")
        || table.startsWith("assess.")
        || Views.all().stream()
            .anyMatch(
                view -> table.equals("mart." + view.name()) && view.kind() == ViewFile.Kind.FACT);
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .takeWhile(line -> !line.startsWith("LINE "))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining(" "))
        .replaceFirst("^java\\.sql\\.SQLException: ", "");
  }
}
