package org.pairledger.contract.star;

import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarReferences.Reference;
import org.pairledger.contract.star.dimension.DimRegions;
import org.pairledger.contract.table.ColumnNotes;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** Writes {@code docs/tables.md} from the contract. */
final class TablesPage {

  private static final String HEAD =
      """
      # Tables of the star schema

      Written from `contract.star` by `TablesPageTest`; do not edit. To write it anew:
      `mvn -pl contract test -Dtest=TablesPageTest -Dpairledger.write=true`.

      Parquet, one folder a table: `warehouse/current/star/<table>/*.parquet` (a link to the build of
      the newest release), zstd, sorted by pairing and date; each file says what its columns are
      (`parquet_kv_metadata` in DuckDB, `schema.metadata` in pyarrow; Spark's own: the comments of its
      schema). In DuckDB: `bin/pairledger query WORKSPACE "select … from star.<table>"`, or, with
      `warehouse/current.duckdb` opened in the workspace's folder, `from star.<table>()`; from
      elsewhere `from star.<table>(release := 'PATH/warehouse/current')`.

      ## How to join

      * **Every fact** carries `fact_id` (the same on every rebuild), `pairing_id`, `plan_year`,
        `reporting_side` (who told it), `owner`, its source row, and `known_from`/`known_to`.
      * **What stands today**: `where known_to is null`. **What was known on a day**:
        `where known_from <= day and (known_to is null or known_to > day)`. Without one of the two,
        replaced statements are counted beside what replaced them.
      * **Who acted** is `acting_side`: D 帮扶方, R 受援方, J both together. Where both sides tell one
        event, `joint_event_id` is the same on both rows: `count(distinct joint_event_id)`.
      * **Roll up the pairings**: join `bridge_pairing_closure` on `pairing_id`, group by
        `ancestor_pairing_id`; a pairing is its own ancestor at distance 0.
      * **Regions** have a row for each validity: join on the code, and take the row whose
        `valid_from`/`valid_to` holds the day, or go on through `successor_code`.
      * **Nothing found** is an empty key in a fact and the row `-1` in `dim_persons`, `dim_regions` and
        `dim_hamlets`: `left join dim_persons p on p.person_key = coalesce(f.person_key, -1)`.
      * **Persons** are counted by `person_key`; a row without one counts in 人次, not in 人.
        `is_poor` is the year's register where it knows the person, else the ledger's flag.
      * **Back to the cell**: `dim_source_files` on `source_file`, `dim_source_columns` on
        `source_file, source_sheet` and the field, `source_row` as the spreadsheet numbers it.
      * **Roster or head-count**: `roster_count` says how many standing lines of rosters name a course;
        where it is 0, only the ledger's own `person_times` is there.
      * **Employment**: `dataset` DS09 is the labour ledger, DS22 the work-monitoring export, which tells
        many jobs a second time; count persons over both, sum amounts over DS09.

      """;

  private TablesPage() {}

  static String text() {
    return HEAD + picture() + contents() + tables();
  }

  private static String picture() {
    String lines =
        StarReferences.all().stream()
            .filter(reference -> !reference.to().equals(DimRegions.TABLE))
            .filter(reference -> !reference.column().name().equals("source_file"))
            .map(TablesPage::line)
            .distinct()
            .collect(Collectors.joining());
    String regions =
        StarReferences.all().stream()
            .filter(reference -> reference.to().equals(DimRegions.TABLE))
            .map(reference -> arrow(reference.to(), reference.from(), "region"))
            .distinct()
            .collect(Collectors.joining());
    return "## The picture\n\nEvery table with `source_file` also points at `dim_source_files`.\n\n"
        + "```mermaid\nerDiagram\n"
        + lines
        + regions
        + "```\n\n";
  }

  private static String line(Reference reference) {
    return arrow(reference.to(), reference.from(), reference.column().name());
  }

  private static String arrow(Table one, Table many, String name) {
    return "    " + one.name() + " ||--o{ " + many.name() + " : " + name + "\n";
  }

  private static String contents() {
    return "## All tables\n\n| table | | grain |\n| --- | --- | --- |\n"
        + StarTables.ALL.stream()
            .map(
                table ->
                    "| [`%s`](#%s) | %s | %s |\n"
                        .formatted(table.name(), table.name(), table.label(), table.grain()))
            .collect(Collectors.joining())
        + "\n";
  }

  private static String tables() {
    return StarTables.ALL.stream().map(TablesPage::table).collect(Collectors.joining("\n"));
  }

  private static String table(Table table) {
    List<Reference> references =
        StarReferences.all().stream().filter(r -> r.from().equals(table)).toList();
    return "## "
        + table.name()
        + "\n\n"
        + table.label()
        + ": "
        + table.grain()
        + ". Key: "
        + table.key().stream().map(f -> "`" + f.name() + "`").collect(Collectors.joining(", "))
        + ".\n\n| column | type | 中文 | English | 单位 | 口径 | |\n| --- | --- | --- | --- | --- | --- | --- |\n"
        + table.fields().stream()
            .map(field -> row(field, references))
            .collect(Collectors.joining());
  }

  private static String row(Field field, List<Reference> references) {
    String points =
        references.stream()
            .filter(reference -> reference.column().equals(field))
            .map(reference -> " → " + reference.to().name() + "." + reference.target().name())
            .collect(Collectors.joining());
    ColumnNotes.Note note = ColumnNotes.of(field.name()).orElseThrow();
    return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            field.name(),
            field.type().sql(),
            field.label(),
            field.labelEn(),
            note.unit().orElse(""),
            note.definition(),
            (field.required() ? "required" : "") + points);
  }
}
