package org.pairledger.warehouse.doubt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.star.CellAddress;
import org.pairledger.contract.star.FactId;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.told.FailedRow;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * A question for each row that an indicator's own statement failed on: the indicator went on
 * without it. No answer settles it; the cell or the statement has to be put right.
 */
final class FailedStatements {

  private static final String RULE = "K21";
  private static final int LONGEST = 80;

  /** Where a column of a file's table stands. */
  private record Column(
      int table, String field, String letter, @Nullable String sheet, String dataset) {}

  private final Connection connection;
  private final Rulebook rules;
  private final Map<String, Integer> alike = new TreeMap<>();

  FailedStatements(Connection connection, Rulebook rules) {
    this.connection = connection;
    this.rules = rules;
  }

  /** Adds the questions, and which figures lack the rows. */
  void ask() throws SQLException {
    for (FailedRow one : FailedRow.met(connection, rules.indicators())) {
      ask(one);
    }
  }

  private void ask(FailedRow row) throws SQLException {
    Table table =
        OwnFact.tables(OwnFact.in(rules.workspace().root())).stream()
            .filter(each -> each.name().equals(row.table()))
            .findFirst()
            .orElseThrow();
    Map<String, String> values = values(table, row.factId());
    List<Column> columns = columns(values, row);
    String found = found(table, row, values, columns);
    String subject = String.join("|", values.get("pairing_id"), values.get("plan_year"), found);
    int turn = alike.merge(subject, 1, Integer::sum);
    String id = Sha256.of("statement|" + subject + "|" + turn).substring(0, 12);
    try (PreparedStatement doubt =
        connection.prepareStatement(
            SqlTemplate.of("doubts/steps/failed").sql("fact", row.table()).toString())) {
      doubt.setString(1, id);
      doubt.setString(2, RULE);
      doubt.setString(3, row.indicator().code());
      doubt.setString(4, columns.isEmpty() ? null : columns.get(0).dataset());
      doubt.setString(5, columns.isEmpty() ? null : columns.get(0).sheet());
      doubt.setString(6, found);
      doubt.setLong(7, row.factId());
      doubt.executeUpdate();
    }
    String codes =
        row.codes(rules.indicators()).stream()
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", "));
    touch(touched("failed-targets", codes), row.factId(), id);
    touch(touched("failed-indicators", codes), row.factId(), id);
  }

  private static String touched(String step, String codes) {
    return SqlTemplate.of("doubts/steps/" + step).sql("codes", codes).toString();
  }

  private void touch(String sql, long factId, String doubt) throws SQLException {
    try (PreparedStatement touches = connection.prepareStatement(sql)) {
      touches.setLong(1, factId);
      touches.setString(2, doubt);
      touches.executeUpdate();
    }
  }

  /**
   * The cells the statement asks for; those alone whose value the engine names, if it names one.
   */
  private static String found(
      Table table, FailedRow row, Map<String, String> values, List<Column> columns) {
    Map<String, String> asked = asked(table, row, values);
    Map<String, String> named = new LinkedHashMap<>(asked);
    named.values().removeIf(value -> !row.why().contains(value));
    String cells =
        (named.isEmpty() ? asked : named)
            .entrySet().stream()
                .map(
                    value ->
                        place(value.getKey(), columns, Integer.parseInt(values.get("source_row")))
                            + label(table, value.getKey())
                            + " "
                            + plain(value.getValue()))
                .collect(Collectors.joining("、"));
    return row.file() + "算不出这一行：" + cells + "（" + clipped(row.why()) + "）";
  }

  private static Map<String, String> asked(Table table, FailedRow row, Map<String, String> values) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (Field field : table.fields()) {
      String value = values.get(field.name());
      if (value == null
          || FactColumns.HEAD.contains(field)
          || FactColumns.TAIL.contains(field)
          || !row.asksFor(field.name())) {
        continue;
      }
      if (field.equals(FctOwnRecords.ROW_VALUES)) {
        own(value)
            .forEach(
                (name, text) -> {
                  if (row.asksFor(name)) {
                    asked.put(name, text);
                  }
                });
      } else {
        asked.put(field.name(), value);
      }
    }
    return asked;
  }

  private static Map<String, String> own(String json) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      new ObjectMapper()
          .readTree(json)
          .properties()
          .forEach(
              one -> {
                if (!one.getValue().isNull()) {
                  values.put(one.getKey(), one.getValue().asText());
                }
              });
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: " + FctOwnRecords.ROW_VALUES.name(), e);
    }
    return values;
  }

  private static String place(String name, List<Column> columns, int row) {
    return columns.stream()
        .filter(
            column ->
                name.equals(column.field())
                    || name.startsWith(column.field() + "_")
                    || name.endsWith("_" + column.field()))
        .findFirst()
        .map(column -> CellAddress.of(column.letter(), row) + " ")
        .orElse("");
  }

  private static String label(Table table, String name) {
    return table.fields().stream()
        .filter(field -> field.name().equals(name))
        .map(Field::label)
        .findFirst()
        .orElse(name);
  }

  private static String plain(String value) {
    try {
      BigDecimal number = new BigDecimal(value).stripTrailingZeros();
      return clipped(number.signum() == 0 ? "0" : number.toPlainString());
    } catch (NumberFormatException e) {
      return clipped(value);
    }
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private Map<String, String> values(Table table, long factId) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select * from star." + table.name() + " where fact_id = " + factId)) {
      row.next();
      for (Field field : table.fields()) {
        String value = row.getString(field.name());
        if (value != null) {
          values.put(field.name(), value);
        }
      }
    }
    return values;
  }

  private List<Column> columns(Map<String, String> fact, FailedRow row) throws SQLException {
    List<Column> columns = new ArrayList<>();
    String file = Objects.requireNonNull(fact.get("source_file"));
    int sheet = Integer.parseInt(fact.get("source_sheet"));
    int line = Integer.parseInt(fact.get("source_row"));
    try (PreparedStatement statement =
        connection.prepareStatement(SqlTemplate.of("doubts/steps/columns-of-sheet").toString())) {
      statement.setString(1, file);
      statement.setInt(2, sheet);
      try (ResultSet column = statement.executeQuery()) {
        while (column.next()) {
          int table = column.getInt(1);
          if (row.factId() == FactId.of(row.table(), file, sheet, table, line)) {
            columns.add(
                new Column(
                    table,
                    column.getString(2),
                    column.getString(3),
                    column.getString(4),
                    column.getString(5)));
          }
        }
      }
    }
    return columns;
  }
}
