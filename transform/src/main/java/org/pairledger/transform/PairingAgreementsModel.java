package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.pairledger.transform.PlaceNames.Level.ANY;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctPairingAgreements;
import org.pairledger.contract.table.Table;

/** Builds {@code fct_pairing_agreements}: which unit is paired with which, and what they agreed. */
final class PairingAgreementsModel implements Model {

  @Override
  public Table table() {
    return FctPairingAgreements.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("pairing_agreement");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "pairing_agreement", FctPairingAgreements.TABLE);
    Dataset<Row> donors =
        PlaceNames.resolve(told, upstream, lit("D"), ANY, col("donor_unit"), "donor");
    Dataset<Row> both =
        PlaceNames.resolve(donors, upstream, lit("R"), ANY, col("recipient_unit"), "recipient");
    return Columns.with("pair_key", key())
        .and("donor_unit_code", col("donor.place_code"))
        .and("recipient_unit_code", col("recipient.place_code"))
        .to(both);
  }

  private static Column key() {
    return Text.join(
        col("pairing_id"),
        col("pair_level"),
        PlaceWords.key(Text.key(col("donor_unit"))),
        PlaceWords.key(Text.key(col("recipient_unit"))));
  }
}
