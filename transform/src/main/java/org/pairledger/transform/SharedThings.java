package org.pairledger.transform;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.pairledger.transform.SameThings.Decision;
import org.pairledger.transform.SameThings.Statement;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * One key for a thing that several pairings tell, so that it counts once above them and once in
 * each. A thing is looked for in other pairings only if its words name a place: "县委会议室" is
 * everywhere.
 *
 * @param own the key of the thing inside its pairing, a text
 * @param words what all must tell alike, null where it is told too little
 * @param place where it was
 * @param others what else must be told alike where both tell it
 * @param day when
 * @param daysApart how far two pairings' days may lie apart
 */
record SharedThings(
    Column own, Column words, Column place, List<Column> others, Column day, int daysApart) {

  SharedThings {
    others = List.copyOf(others);
  }

  /** Adds {@code _shared}: the key of the thing, of whichever pairing it is. */
  Dataset<Row> key(Dataset<Row> told, Dataset<Row> decisions) {
    Dataset<Row> named = told.withColumn("_own", own);
    Dataset<Row> shared = shared(statements(named, decisions), decisions);
    return named
        .join(broadcast(shared), col("_own").equalTo(col("_thing")), "left")
        .withColumn("_shared", coalesce(col("_name"), col("_own")));
  }

  /** All statements in words that several pairings use, and those somebody decided on. */
  private Dataset<Row> statements(Dataset<Row> named, Dataset<Row> decisions) {
    Dataset<Row> decided = decisions.select(col("fact_id_a").as("_decided")).distinct();
    return named
        .join(broadcast(decided), col("fact_id").equalTo(col("_decided")), "left")
        .withColumn("_words", coalesce(inYear(words), col("fact_id").cast(StringType)))
        .groupBy("_words")
        .agg(
            collect_list(statement()).as("_told"),
            count_distinct(col("pairing_id")).as("_pairings"),
            count_if(col("_decided").isNotNull()).as("_decisions"))
        .filter(col("_pairings").gt(1).or(col("_decisions").gt(0)));
  }

  private static Column inYear(Column words) {
    return concat(col("plan_year").cast(StringType), lit("|"), words);
  }

  private Column statement() {
    List<Column> agreeing = new ArrayList<>(List.of(place));
    agreeing.addAll(others);
    return struct(
        col("_own"),
        col("pairing_id"),
        col("plan_year"),
        col("fact_id"),
        col("_words"),
        array(agreeing.toArray(Column[]::new)).as("agreeing"),
        unix_date(day).as("day"),
        unix_date(col("known_from")).as("known_from"),
        unix_date(col("known_to")).as("known_to"));
  }

  private Dataset<Row> shared(Dataset<Row> statements, Dataset<Row> decisions) {
    int apart = daysApart;
    UserDefinedFunction names =
        udf(
            (UDF2<Seq<Row>, Seq<Row>, Map<String, String>>)
                (told, decided) -> SameThings.of(statements(told), decisions(decided), apart),
            DataTypes.createMapType(StringType, StringType));
    Column decision = struct(col("fact_id_a"), col("fact_id_b"), col("is_same"));
    return statements
        .agg(flatten(collect_list(col("_told"))).as("_told"))
        .crossJoin(decisions.agg(collect_list(decision).as("_decisions")))
        .select(
            explode(names.apply(col("_told"), col("_decisions")))
                .as(new String[] {"_thing", "_name"}));
  }

  private static List<Statement> statements(Seq<Row> told) {
    return CollectionConverters.asJava(told).stream().map(SharedThings::statement).toList();
  }

  private static Statement statement(Row row) {
    return new Statement(
        row.getString(0),
        row.getString(1),
        row.getInt(2),
        row.getLong(3),
        row.getString(4),
        new ArrayList<>(row.getList(5)),
        row.getInt(6),
        row.getInt(7),
        row.isNullAt(8) ? null : row.getInt(8));
  }

  private static List<Decision> decisions(Seq<Row> rows) {
    return CollectionConverters.asJava(rows).stream()
        .map(row -> new Decision(row.getLong(0), row.getLong(1), row.getBoolean(2)))
        .toList();
  }
}
