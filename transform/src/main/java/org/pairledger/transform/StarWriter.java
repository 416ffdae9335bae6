package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.pairledger.contract.star.FactColumns;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;

/**
 * The one way into the star: a table is written whole, in one pass, into a fresh folder, and is
 * exactly the columns of its contract, or the build stops. Keys and empty cells are the audit's.
 */
final class StarWriter {

  private final Path star;
  private final boolean small;

  StarWriter(Path star, boolean small) {
    this.star = star;
    this.small = small;
  }

  /** How many rows a table was given, and how many of them are no rows of it by rule. */
  record Counted(long written, long leftOut) {}

  Counted write(Table table, Dataset<Row> rows) {
    requireShape(table, rows.schema());
    Observation whole = new Observation(table.name() + " whole");
    Observation seen = new Observation(table.name());
    Path folder = star.resolve(table.name());
    arranged(table, kept(rows, whole))
        .observe(seen, count(lit(1)).as("rows"))
        .write()
        .option("compression", "zstd")
        .parquet(folder.toString());
    rename(folder, table);
    long leftOut = mayLeaveOut(rows) ? number(metrics(whole).get("left_out")) : 0;
    return new Counted(number(metrics(seen).get("rows")), leftOut);
  }

  private static boolean mayLeaveOut(Dataset<Row> rows) {
    return Arrays.asList(rows.columns()).contains(Model.LEFT_OUT);
  }

  private static Dataset<Row> kept(Dataset<Row> rows, Observation whole) {
    Column leftOut = coalesce(col(Model.LEFT_OUT), lit(false));
    return mayLeaveOut(rows)
        ? rows.observe(whole, count_if(leftOut).as("left_out")).filter(not(leftOut))
        : rows;
  }

  /** Small tables are one file; of large ones each pairing stands in one, whole and sorted. */
  private Dataset<Row> arranged(Table table, Dataset<Row> rows) {
    List<String> names = table.columns();
    Column[] order = columns(order(table));
    Dataset<Row> shaped = rows.select(columns(names));
    return small || !names.contains(FactColumns.PAIRING_ID.name())
        ? shaped.coalesce(1).sortWithinPartitions(order)
        : shaped.repartition(col(FactColumns.PAIRING_ID.name())).sortWithinPartitions(order);
  }

  /** Pairing, then the first date, then the key: a total order, the same on every rebuild. */
  static List<String> order(Table table) {
    List<String> order = new ArrayList<>();
    if (table.columns().contains(FactColumns.PAIRING_ID.name())) {
      order.add(FactColumns.PAIRING_ID.name());
    }
    table.fields().stream()
        .filter(field -> field.type() == Type.DATE)
        .findFirst()
        .ifPresent(field -> order.add(field.name()));
    names(table.key()).stream().filter(name -> !order.contains(name)).forEach(order::add);
    return order;
  }

  private static void requireShape(Table table, StructType found) {
    for (Field field : table.fields()) {
      if (!Arrays.asList(found.fieldNames()).contains(field.name())) {
        throw new ContractViolation(
            "Cannot write " + table.name() + ": column " + field.name() + " is missing");
      }
      if (!found.apply(field.name()).dataType().equals(SparkTypes.type(field))) {
        throw new ContractViolation(
            "Cannot write "
                + table.name()
                + ": column "
                + field.name()
                + " is "
                + found.apply(field.name()).dataType().simpleString()
                + ", but the contract says "
                + SparkTypes.type(field).simpleString());
      }
    }
  }

  /** The engine puts a random word into each file's name; the same build has the same names. */
  private static void rename(Path folder, Table table) {
    try (Stream<Path> listed = Files.list(folder)) {
      int part = 0;
      for (Path file : listed.sorted().toList()) {
        if (file.getFileName().toString().endsWith(".parquet")) {
          Files.move(file, folder.resolve(table.name() + "-" + part++ + ".parquet"));
        } else {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> metrics(Observation observation) {
    try {
      return observation.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static long number(Object found) {
    return ((Number) found).longValue();
  }

  private static List<String> names(List<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
