package org.pairledger.warehouse.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.dimension.DimPairings;
import org.pairledger.contract.star.fact.FctFundFlows;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;

/** A build with two movements of money of one pairing; every other table is there and empty. */
public final class SmallBuild {

  private SmallBuild() {}

  /** Writes the star's Parquet below {@code build/star}. */
  public static Path write(Path build) throws SQLException, IOException {
    try (Connection duckdb = DuckDb.open(build.resolve("spill"))) {
      for (Table table : StarTables.ALL) {
        DuckDb.execute(duckdb, ddl(table));
      }
      DuckDb.execute(duckdb, filled(DimPairings.TABLE, "pairing_id: 'a-b', pairing_name: '甲市—乙县'"));
      for (String flow :
          new String[] {"fact_id: 1, amount_yuan: 2.5", "fact_id: 2, amount_yuan: 1"}) {
        DuckDb.execute(duckdb, filled(FctFundFlows.TABLE, flow + ", pairing_id: 'a-b'"));
      }
      for (Table table : StarTables.ALL) {
        Path folder = Files.createDirectories(build.resolve("star").resolve(table.name()));
        String file = DuckDb.quoted(folder.resolve("part-0.parquet").toString());
        DuckDb.execute(duckdb, "copy " + table.name() + " to " + file + " (format parquet)");
      }
    }
    return build;
  }

  /** A served file that holds no more than the star. */
  public static void serve(Path build, boolean serveFacts) throws SQLException, IOException {
    try (ServedFile served = ServedFile.begin(build)) {
      DuckDb.execute(served.connection(), "create schema mart");
      DuckDb.execute(
          served.connection(),
          "create view mart.v_pairing as select pairing_name from star.dim_pairings");
      served.finish(serveFacts);
    }
  }

  private static String ddl(Table table) {
    return table.fields().stream()
        .map(field -> field.name() + " " + field.type().sql())
        .collect(Collectors.joining(", ", "create table " + table.name() + " (", ")"));
  }

  /** One row: what is named, and something in every other required column. */
  private static String filled(Table table, String named) {
    String rest =
        table.fields().stream()
            .filter(field -> field.required() && !named.contains(field.name() + ":"))
            .map(field -> ", " + field.name() + ": " + something(field))
            .collect(Collectors.joining());
    return "insert into " + table.name() + " by name select unnest({" + named + rest + "})";
  }

  private static String something(Field field) {
    return switch (field.type()) {
      case STRING -> "'x'";
      case BOOLEAN -> "true";
      case DATE -> "date '2020-06-30'";
      default -> "1";
    };
  }
}
