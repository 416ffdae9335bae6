package org.pairledger.warehouse.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairledger.warehouse.serve.DuckDb;

/**
 * What a workspace's own SQL may be: one SELECT over the star's tables and its own steps. DuckDB's
 * parser takes it apart, so that no way of writing hides a second statement or a file.
 */
final class OwnSql {

  /** Functions that make rows of nothing but their arguments. */
  private static final Set<String> ROWS_OF_ARGUMENTS = Set.of("range", "generate_series", "unnest");

  private static final Set<String> SCHEMAS = Set.of("", "star", "assess");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private OwnSql() {}

  /** What of it may not be, if anything. */
  static Optional<String> fault(Connection duckdb, String sql) throws SQLException {
    JsonNode tree = DuckDb.parsed(duckdb, sql);
    if ("parser".equals(tree.path("error_type").asText())) {
      return Optional.of(tree.path("error_message").asText());
    }
    if (tree.path("error").asBoolean() || tree.path("statements").size() != 1) {
      return Optional.of("it is not one SELECT");
    }
    return of(tree).or(() -> CandidateShape.unknownColumn(tree));
  }

  private static Optional<String> of(JsonNode node) {
    String type = node.path("type").asText();
    if (type.equals("TABLE_FUNCTION")) {
      String name = node.path("function").path("function_name").asText();
      if (!ROWS_OF_ARGUMENTS.contains(name)) {
        return Optional.of(name + "() may not be read here, only tables of star");
      }
    }
    if (type.equals("BASE_TABLE")) {
      String table = node.path("table_name").asText();
      boolean isKnown =
          node.path("catalog_name").asText().isEmpty()
              && SCHEMAS.contains(node.path("schema_name").asText())
              && NAME.matcher(table).matches();
      if (!isKnown) {
        return Optional.of("'" + table + "' may not be read here, only tables of star");
      }
    }
    for (JsonNode child : node) {
      Optional<String> fault = of(child);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }
}
