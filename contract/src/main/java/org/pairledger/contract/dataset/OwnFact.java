package org.pairledger.contract.dataset;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Type.STRING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.Folders;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * A kind of ledger that a workspace declares itself, as the typed fact {@code fct_<name>} that
 * people write their SQL on. It keeps no rows: it is a view of those of its ledger in {@code
 * fct_own_records}, whose columns are what was staged, each by the label and type of its contract.
 *
 * @param table grain: one row per row of such a ledger, under the fact number it has there
 */
public record OwnFact(Dataset dataset, Table table) {

  /** Which township a row's {@code township} is. */
  public static final Field TOWNSHIP_CODE =
      optional("township_code", "乡镇代码", "Township code", STRING);

  /** The field whose words are looked for among the recipient's townships. */
  public static final String TOWNSHIP = "township";

  /** What of a person stays behind at the door of the star. */
  private static final Set<Field> KEPT_BACK =
      Set.of(StagingTables.PERSON_KEY_FULL, StagingTables.KEY_STRENGTH, StagingTables.ID_STATE);

  /** Those of a catalogue, in its order. */
  public static List<OwnFact> of(DatasetCatalogue ledgers) {
    return ledgers.own().stream().map(OwnFact::of).toList();
  }

  /**
   * Those that a folder's {@code catalogue} declares: a workspace, or a release's copy of one.
   *
   * @throws CatalogueFaults when a contract is wrong
   */
  public static List<OwnFact> in(Path folder) {
    return Files.isDirectory(folder.resolve("catalogue/datasets"))
        ? of(DatasetCatalogue.load(folder))
        : List.of();
  }

  /** The same, by the path of the {@code catalogue} itself. */
  public static List<OwnFact> beside(Path catalogue) {
    return in(Folders.of(catalogue));
  }

  /** Every table of a star that shows these. */
  public static List<Table> tables(List<OwnFact> own) {
    return Stream.concat(StarTables.ALL.stream(), own.stream().map(OwnFact::table)).toList();
  }

  /** The typed fact of one. */
  static OwnFact of(Dataset dataset) {
    return new OwnFact(
        dataset,
        new Table(
            "fct_" + dataset.name(),
            dataset.label(),
            "one row per row of a ledger of " + dataset.id(),
            List.of(FactColumns.FACT_ID),
            Table.columns(FactColumns.HEAD, values(dataset), FactColumns.TAIL)));
  }

  /** What a row of it says, under the keys it has in {@code row_values}. */
  public static List<Field> values(Dataset dataset) {
    Stream<Field> staged =
        StagingTables.of(dataset).fields().stream()
            .filter(field -> !StagingTables.ADDRESS.contains(field) && !KEPT_BACK.contains(field));
    return isPlaced(dataset)
        ? Stream.concat(
                staged.filter(field -> !field.name().equals(TOWNSHIP_CODE.name())),
                Stream.of(TOWNSHIP_CODE))
            .toList()
        : staged.toList();
  }

  /** Whether its rows tell a township in words. */
  public static boolean isPlaced(Dataset dataset) {
    return dataset.field(TOWNSHIP).filter(field -> field.type() == FieldType.TEXT).isPresent();
  }

  /** The rows, of a database that has {@code star.fct_own_records}, as DuckDB says it. */
  public String query() {
    return query("star." + FctOwnRecords.TABLE.name());
  }

  /**
   * The same.
   *
   * @param records what {@code fct_own_records} is called there, or a query of it in brackets
   */
  public String query(String records) {
    String values =
        values(dataset).stream()
            .map(
                field ->
                    "cast(row_values ->> '$.%1$s' as %2$s) as %1$s"
                        .formatted(field.name(), field.type().sql()))
            .collect(Collectors.joining(", "));
    return "select %s, %s, %s from %s where dataset = '%s'"
        .formatted(names(FactColumns.HEAD), values, names(FactColumns.TAIL), records, dataset.id());
  }

  private static String names(List<Field> fields) {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }
}
