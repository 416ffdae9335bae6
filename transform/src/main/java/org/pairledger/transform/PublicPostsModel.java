package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctPublicPosts;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_public_posts}: who holds which post in which hamlet; a post told again by a
 * later ledger stands as told last.
 */
final class PublicPostsModel implements Model {

  @Override
  public Table table() {
    return FctPublicPosts.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("public_post");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "public_post", FctPublicPosts.TABLE);
    Dataset<Row> placed = Household.hamlet(told, upstream).withColumn("ended_on", endedOn());
    Dataset<Row> believed = Register.isPoor(placed, upstream, col("is_poor"));
    return Restated.by(believed, "person_key", "post_kind", "started_on");
  }

  /** The day told; without one, who has left left by the ledger's day; else the agreement's end. */
  private static Column endedOn() {
    Column left = col("state").isin("returned", "early_return");
    return coalesce(
        col("left_on"), when(left, least(col("term_to"), col("stated_on"))), col("term_to"));
  }
}
