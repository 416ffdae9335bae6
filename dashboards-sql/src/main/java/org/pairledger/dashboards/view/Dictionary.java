package org.pairledger.dashboards.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.star.StarKeys;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.ColumnNotes;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** The lines of {@code store.dictionary}: a line a column of star, assess and mart. */
final class Dictionary {

  /** Its columns in the order of a line's. */
  static final String CREATE =
      "create table store.dictionary (schema_name varchar, view_name varchar, view_label varchar,"
          + " view_row varchar, view_grain varchar, column_name varchar, column_label varchar,"
          + " column_label_en varchar, column_type varchar, column_key varchar,"
          + " column_unit varchar, column_definition varchar, column_no integer)";

  private Dictionary() {}

  /** A line of a column of a view. */
  static String line(ViewFile view, String column, String type, Label label, int number) {
    return line(
        Stream.of("mart", view.name(), view.label(), view.row(), view.grain()),
        Stream.of(column, label.zh(), label.en(), type, key(view, column)),
        ColumnNotes.of(column),
        number);
  }

  /** A line of each column of the tables that views are made of, own ledgers' typed facts too. */
  static List<String> linesOfTables(List<OwnFact> own) {
    List<String> lines = new ArrayList<>();
    for (Table table : OwnFact.tables(own)) {
      for (Field field : table.fields()) {
        String key = StarKeys.of(table, field).orElse("");
        lines.add(line("star", table.name(), table, field, key));
      }
    }
    for (Table table : AssessTables.ALL) {
      String name = table.name().replaceFirst("^assess_", "");
      for (Field field : table.fields()) {
        boolean isPrimary = table.key().contains(field);
        String key = StarKeys.outside(isPrimary, name, field.name()).orElse("");
        lines.add(line("assess", name, table, field, key));
      }
    }
    return lines;
  }

  private static String line(String schema, String name, Table table, Field field, String key) {
    return line(
        Stream.of(schema, name, table.label(), table.label(), table.grain()),
        Stream.of(field.name(), field.label(), field.labelEn(), field.type().sql(), key),
        ColumnNotes.of(field.name()),
        table.fields().indexOf(field) + 1);
  }

  private static String line(
      Stream<String> view, Stream<String> column, Optional<ColumnNotes.Note> note, int number) {
    Stream<String> noted =
        Stream.of(
            note.flatMap(ColumnNotes.Note::unit).orElse(""),
            note.map(ColumnNotes.Note::definition).orElse(""));
    return Stream.of(view, column, noted)
        .flatMap(texts -> texts)
        .map(text -> text.isEmpty() ? "null" : "'" + text.replace("'", "''") + "'")
        .collect(Collectors.joining(", ", "(", ", " + number + ")"));
  }

  /** A view of one fact's rows points at that fact, too. */
  private static String key(ViewFile view, String column) {
    boolean isPrimary = view.key().contains(column);
    Optional<String> key = StarKeys.outside(isPrimary, view.name(), column);
    if (!isPrimary || !column.equals(FactColumns.FACT_ID.name())) {
      return key.orElse("");
    }
    String facts =
        view.reads().stream()
            .filter(name -> name.startsWith("star.fct_") && isTold(view, name))
            .map(name -> " → " + name + "." + column)
            .findFirst()
            .orElse("");
    return key.orElse("") + facts;
  }

  private static boolean isTold(ViewFile view, String fact) {
    String name = fact.substring("star.".length());
    return view.query().contains(name + ".fact_id::bigint as fact_id");
  }
}
