package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.expressions.Window;

/**
 * A number that tells things apart inside a pairing, such as a receipt's, does so in another only
 * beside something that vouches for it: two issuers may both count from one.
 */
final class Vouched {

  private Vouched() {}

  /**
   * A key of the number, in all pairings if any row of it here is vouched for; null without one.
   *
   * @param voucher such as the issuer; null where nothing vouches
   */
  static Column key(Column number, Column voucher) {
    Column firstVoucher =
        min(voucher).over(Window.partitionBy(col("pairing_id"), col("plan_year"), number));
    return when(number.isNotNull(), Text.join(coalesce(firstVoucher, col("pairing_id")), number));
  }
}
