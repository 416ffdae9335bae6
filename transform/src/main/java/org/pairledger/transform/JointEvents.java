package org.pairledger.transform;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_append;
import static org.apache.spark.sql.functions.array_min;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.JointEvent;
import org.pairledger.contract.workspace.Workspace;

/**
 * Matches what the donor tells of an event with what the recipient tells of it: the same kind and
 * acting side, at most three days apart, each statement with one other of the same time of
 * knowledge, the nearest first. What people decided goes before all of this.
 */
final class JointEvents {

  private static final Field FACT_A = required("fact_id_a", "事实甲", "Fact A", BIGINT);
  private static final Field FACT_B = required("fact_id_b", "事实乙", "Fact B", BIGINT);

  /** What people decided of two facts, each decision in both orders. */
  static final Table DECISIONS =
      new Table(
          "joint_decisions",
          "共同事件认定",
          "one row per two facts somebody decided on",
          List.of(FACT_A, FACT_B),
          List.of(FACT_A, FACT_B, required("is_same", "是否同一", "Same event", BOOLEAN)));

  /** How far two ledgers may set one event apart. */
  static final int DAYS_APART = 3;

  private static final int DECIDED = -1;

  /** As often as a matched event may have been told in other words and still be one. */
  private static final int ROUNDS = 2;

  private static final List<String> WORDS =
      List.of(
          "pairing_id",
          "plan_year",
          "reporting_side",
          "event_kind",
          "acting_side",
          "event_date",
          "topic",
          "visiting_unit",
          "host_unit",
          "place");

  private JointEvents() {}

  /** What the workspace's file decides, each line in both orders. */
  static Given decisions(Workspace workspace) {
    Given rows = new Given(DECISIONS);
    for (JointEvent event : workspace.jointEvents()) {
      rows.add(event.factA(), event.factB(), event.isSame());
      rows.add(event.factB(), event.factA(), event.isSame());
    }
    return rows;
  }

  /** Adds {@code _event}: one number for all statements of one event of a pairing. */
  static Dataset<Row> number(Dataset<Row> events, Tables upstream) {
    Dataset<Row> told = statements(events);
    Dataset<Row> pairs =
        pairs(told, upstream.get(DECISIONS))
            .groupBy("pairing_id", "plan_year")
            .agg(array_sort(collect_list(col("pair"))).as("pairs"))
            .withColumn("pairs", matched(col("pairs")))
            .withColumn("pairs", numbered(col("pairs")));
    for (int round = 0; round < ROUNDS; round++) {
      pairs = pairs.withColumn("pairs", spread(col("pairs")));
    }
    Dataset<Row> joined =
        pairs
            .select(explode(members(col("pairs"))).as("member"))
            .groupBy(col("member.statement").as("_of"))
            .agg(min(col("member.joint")).as("_joint"));
    return told.join(joined, col("_statement").equalTo(col("_of")), "left")
        .withColumn("_event", coalesce(col("_joint"), col("_statement")));
  }

  /** With one number for what a side says in the same words in several ledgers, row by row. */
  private static Dataset<Row> statements(Dataset<Row> events) {
    List<Column> words = new ArrayList<>();
    for (String name : WORDS) {
      words.add(col(name));
    }
    List<Column> inFile = new ArrayList<>(words);
    inFile.add(col("source_file"));
    Column copy =
        row_number()
            .over(
                Window.partitionBy(inFile.toArray(Column[]::new))
                    .orderBy("source_sheet", "source_table", "source_row"));
    words.add(col("_copy"));
    Column first = min(col("fact_id")).over(Window.partitionBy(words.toArray(Column[]::new)));
    return events.withColumn("_copy", copy).withColumn("_statement", first);
  }

  private static Dataset<Row> pairs(Dataset<Row> told, Dataset<Row> decisions) {
    Column same =
        col("d.pairing_id")
            .equalTo(col("r.pairing_id"))
            .and(col("d.plan_year").equalTo(col("r.plan_year")));
    Column decided =
        col("d.fact_id").equalTo(col("fact_id_a")).and(col("r.fact_id").equalTo(col("fact_id_b")));
    return of(told, "D")
        .as("d")
        .join(of(told, "R").as("r"), same)
        .join(decisions, decided, "left")
        .filter(overlap("d", "r").and(coalesce(col("is_same"), alike())))
        .select(col("d.pairing_id"), col("d.plan_year"), pair().as("pair"));
  }

  private static Dataset<Row> of(Dataset<Row> told, String side) {
    return told.filter(col("reporting_side").equalTo(side))
        .select(
            "pairing_id",
            "plan_year",
            "fact_id",
            "_statement",
            "event_date",
            "event_kind",
            "acting_side",
            "known_from",
            "known_to");
  }

  private static Column alike() {
    return col("d.event_kind")
        .equalTo(col("r.event_kind"))
        .and(col("d.acting_side").equalTo(col("r.acting_side")))
        .and(days().leq(DAYS_APART));
  }

  private static Column days() {
    return abs(datediff(col("d.event_date"), col("r.event_date")));
  }

  private static Column pair() {
    return struct(
        when(col("is_same"), lit(DECIDED)).otherwise(days()).as("days"),
        least(col("d.event_date"), col("r.event_date")).as("day"),
        col("d.fact_id").as("d"),
        col("r.fact_id").as("r"),
        col("d._statement").as("d_statement"),
        col("r._statement").as("r_statement"),
        col("d.known_from").as("d_from"),
        col("d.known_to").as("d_to"),
        col("r.known_from").as("r_from"),
        col("r.known_to").as("r_to"));
  }

  private static Column overlap(String one, String other) {
    return overlap(
        col(one + ".known_from"),
        col(one + ".known_to"),
        col(other + ".known_from"),
        col(other + ".known_to"));
  }

  private static Column overlap(Column from, Column to, Column otherFrom, Column otherTo) {
    return coalesce(from.lt(otherTo), lit(true)).and(coalesce(otherFrom.lt(to), lit(true)));
  }

  /** The nearest pairs first, each statement in one pair at any time of knowledge. */
  private static Column matched(Column pairs) {
    Column none = filter(pairs, pair -> lit(false));
    return aggregate(
        pairs,
        none,
        (taken, pair) ->
            when(exists(taken, other -> excludes(other, pair)), taken)
                .otherwise(array_append(taken, pair)));
  }

  private static Column excludes(Column taken, Column pair) {
    return taken
        .getField("d")
        .equalTo(pair.getField("d"))
        .and(overlap(taken, pair, "r"))
        .or(taken.getField("r").equalTo(pair.getField("r")).and(overlap(taken, pair, "d")));
  }

  private static Column overlap(Column one, Column other, String side) {
    return overlap(
        one.getField(side + "_from"),
        one.getField(side + "_to"),
        other.getField(side + "_from"),
        other.getField(side + "_to"));
  }

  private static Column numbered(Column pairs) {
    return transform(
        pairs,
        pair -> numbered(pair, least(pair.getField("d_statement"), pair.getField("r_statement"))));
  }

  private static Column numbered(Column pair, Column joint) {
    return struct(
        pair.getField("d_statement").as("d_statement"),
        pair.getField("r_statement").as("r_statement"),
        joint.as("joint"));
  }

  /** Pairs that share a statement speak of one event and take the least number among them. */
  private static Column spread(Column pairs) {
    return transform(
        pairs,
        pair ->
            numbered(
                pair,
                array_min(
                    transform(
                        filter(pairs, other -> shares(other, pair)),
                        other -> other.getField("joint")))));
  }

  private static Column shares(Column one, Column other) {
    return one.getField("d_statement")
        .equalTo(other.getField("d_statement"))
        .or(one.getField("r_statement").equalTo(other.getField("r_statement")));
  }

  private static Column members(Column pairs) {
    return flatten(
        transform(pairs, pair -> array(member(pair, "d_statement"), member(pair, "r_statement"))));
  }

  private static Column member(Column pair, String side) {
    return struct(pair.getField(side).as("statement"), pair.getField("joint").as("joint"));
  }
}
