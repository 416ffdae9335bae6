package org.pairledger.transform;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
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

  /** Units with codes, or named by their counties, are the same two in every pairing. */
  private static Column key() {
    Column donor = PlaceWords.key(Text.key(col("donor_unit")));
    Column recipient = PlaceWords.key(Text.key(col("recipient_unit")));
    Column coded =
        Text.join(col("pair_level"), col("donor.place_code"), col("recipient.place_code"));
    Column named = Text.join(col("pair_level"), donor, recipient);
    Column isNamed =
        Sides.widely(col("donor_unit"))
            .isNotNull()
            .and(Sides.widely(col("recipient_unit")).isNotNull());
    return when(
            col("donor.place_code").isNotNull().and(col("recipient.place_code").isNotNull()), coded)
        .when(isNamed, named)
        .otherwise(Text.join(col("pairing_id"), named));
  }
}
