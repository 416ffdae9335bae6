package org.pairledger.warehouse.own;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pairledger.warehouse.sql.DuckDb;

/**
 * What a workspace's own SQL may be: one SELECT over the tables it may read and its own steps,
 * which says the same whenever it is asked. DuckDB's parser takes it apart, so that no way of
 * writing hides a second statement, a file or the clock.
 */
public final class OwnSql {

  /** The schemas that rules read: what ledgers say, and what came of it. */
  public static final Set<String> RULES = Set.of("star", "assess");

  /** Functions that make rows of nothing but their arguments. */
  private static final Set<String> ROWS_OF_ARGUMENTS = Set.of("range", "generate_series", "unnest");

  private static final Set<String> OTHERWISE_TOMORROW =
      Set.of(
          "now",
          "today",
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp",
          "get_current_timestamp",
          "get_current_time",
          "transaction_timestamp",
          "random",
          "uuid",
          "gen_random_uuid",
          "nextval",
          "getenv");

  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final Set<String> schemas;

  private OwnSql(Set<String> schemas) {
    this.schemas = schemas;
  }

  /**
   * What of it may not be, if anything.
   *
   * @param schemas whose tables it may read
   */
  public static Optional<String> fault(Connection duckdb, String sql, Set<String> schemas)
      throws SQLException {
    JsonNode tree = DuckDb.parsed(duckdb, sql);
    if ("parser".equals(tree.path("error_type").asText())) {
      return Optional.of(tree.path("error_message").asText());
    }
    if (tree.path("error").asBoolean() || tree.path("statements").size() != 1) {
      return Optional.of("it is not one SELECT");
    }
    return new OwnSql(schemas).of(tree);
  }

  private Optional<String> of(JsonNode node) {
    Optional<String> fault =
        switch (node.path("type").asText()) {
          case "TABLE_FUNCTION" -> rows(node.path("function").path("function_name").asText());
          case "BASE_TABLE" -> table(node);
          case "FUNCTION" -> clock(node.path("function_name").asText());
          case "COLUMN_REF" -> clock(node.path("column_names"));
          default -> Optional.empty();
        };
    if (fault.isPresent()) {
      return fault;
    }
    for (JsonNode child : node) {
      fault = of(child);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private Optional<String> rows(String function) {
    return ROWS_OF_ARGUMENTS.contains(function)
        ? Optional.empty()
        : Optional.of(function + "() may not be read here, only " + allowed());
  }

  private Optional<String> table(JsonNode node) {
    String table = node.path("table_name").asText();
    String schema = node.path("schema_name").asText();
    boolean isKnown =
        node.path("catalog_name").asText().isEmpty()
            && (schema.isEmpty() || schemas.contains(schema))
            && NAME.matcher(table).matches();
    return isKnown
        ? Optional.empty()
        : Optional.of("'" + table + "' may not be read here, only " + allowed());
  }

  private String allowed() {
    return "tables of " + String.join(", ", new TreeSet<>(schemas));
  }

  private static Optional<String> clock(JsonNode names) {
    return names.size() == 1 ? clock(names.get(0).asText()) : Optional.empty();
  }

  private static Optional<String> clock(String name) {
    return OTHERWISE_TOMORROW.contains(name.toLowerCase(Locale.ROOT))
        ? Optional.of("'" + name + "' says something else tomorrow and may not stand here")
        : Optional.empty();
  }
}
