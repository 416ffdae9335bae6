package org.pairledger.transform.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBScalarFunctionBuilder;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Type;
import org.pairledger.transform.table.ContractViolation;
import org.pairledger.transform.words.StarFunction;
import org.pairledger.transform.words.StarFunctions;

/**
 * Hands the star's functions to DuckDB, for which a call of Java costs some 2 µs a row. Two that
 * are asked of every row it says itself: of every text the first, the second of texts in which
 * letters of ASCII, digits and the common characters are all there is, so that nothing falls out of
 * them and small letters are those of both.
 */
final class DuckDbFunctions {

  /** What a function is called that only the rest of the texts is asked of. */
  private static final String OF_THE_REST = "_of_the_rest";

  private static final Map<String, String> OWN =
      Map.of(
          "hash63",
          "cast(('0x' || left(sha256(given), 16))::ubigint >> 1 as bigint)",
          "text_key",
          "case when regexp_full_match(given, '[0-9A-Za-z\\x{4E00}-\\x{9FA5}]+') then lower(given)"
              + " else text_key_of_the_rest(given) end");

  private DuckDbFunctions() {}

  static void register(Connection connection) throws SQLException {
    for (StarFunction function : StarFunctions.ALL) {
      String own = OWN.get(function.name());
      if (own == null) {
        register(function, function.name(), connection);
      } else {
        if (own.contains(OF_THE_REST)) {
          register(function, function.name() + OF_THE_REST, connection);
        }
        try (Statement statement = connection.createStatement()) {
          statement.execute("create macro " + function.name() + "(given) as " + own);
        }
      }
    }
  }

  private static void register(StarFunction function, String name, Connection connection)
      throws SQLException {
    try (DuckDBScalarFunctionBuilder builder = DuckDBFunctions.scalarFunction()) {
      builder.withName(name).withReturnType(type(function.gives()));
      for (Type type : function.takes()) {
        builder.withParameter(type(type));
      }
      builder
          .withVectorizedFunction((given, result) -> apply(function, given, result))
          .register(connection);
    }
  }

  private static void apply(
      StarFunction function, DuckDBDataChunkReader given, DuckDBWritableVector result) {
    List<Type> types = function.takes();
    DuckDBReadableVector[] vectors = new DuckDBReadableVector[types.size()];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = given.vector(i);
    }
    @Nullable Object[] arguments = new @Nullable Object[vectors.length];
    for (long row = 0; row < given.rowCount(); row++) {
      for (int i = 0; i < vectors.length; i++) {
        arguments[i] = value(types.get(i), vectors[i], row);
      }
      put(function.gives(), function.of(arguments), result, row);
    }
  }

  private static @Nullable Object value(Type type, DuckDBReadableVector vector, long row) {
    if (vector.isNull(row)) {
      return null;
    }
    return switch (type) {
      case STRING -> vector.getString(row);
      case INTEGER -> vector.getInt(row);
      default -> throw unknown(type);
    };
  }

  private static void put(
      Type type, @Nullable Object value, DuckDBWritableVector result, long row) {
    if (value == null) {
      result.setNull(row);
      return;
    }
    switch (type) {
      case STRING -> result.setString(row, (String) value);
      case BIGINT -> result.setLong(row, (Long) value);
      default -> throw unknown(type);
    }
  }

  private static DuckDBColumnType type(Type type) {
    return switch (type) {
      case STRING -> DuckDBColumnType.VARCHAR;
      case INTEGER -> DuckDBColumnType.INTEGER;
      case BIGINT -> DuckDBColumnType.BIGINT;
      default -> throw unknown(type);
    };
  }

  private static ContractViolation unknown(Type type) {
    return new ContractViolation("No function of the star takes or gives a " + type);
  }
}
