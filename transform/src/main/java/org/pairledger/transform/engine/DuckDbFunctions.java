package org.pairledger.transform.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

/** Hands the star's functions to DuckDB. */
final class DuckDbFunctions {

  private DuckDbFunctions() {}

  static void register(Connection connection) throws SQLException {
    for (StarFunction function : StarFunctions.ALL) {
      try (DuckDBScalarFunctionBuilder builder = DuckDBFunctions.scalarFunction()) {
        builder.withName(function.name()).withReturnType(type(function.gives()));
        for (Type type : function.takes()) {
          builder.withParameter(type(type));
        }
        builder
            .withVectorizedFunction((given, result) -> apply(function, given, result))
            .register(connection);
      }
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
