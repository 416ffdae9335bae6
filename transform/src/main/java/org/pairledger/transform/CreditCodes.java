package org.pairledger.transform;

import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.position;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * Unified social credit codes of firms (GB 32100-2015): eighteen characters, the last of which
 * checks the others. A code that does not check says nothing outside its pairing.
 */
final class CreditCodes {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;
  private static final int MODULUS = 31;
  private static final int FACTOR = 3;

  private CreditCodes() {}

  /** The code in capitals if it checks, else null. */
  static Column valid(Column code) {
    Column capitals = upper(code);
    Column sum = lit(0);
    int weight = 1;
    for (int i = 1; i <= LENGTH; i++) {
      Column sign = position(substring(capitals, i, 1), lit(SIGNS)).minus(1);
      sum = sum.plus(i == LENGTH ? sign : sign.multiply(weight));
      weight = weight * FACTOR % MODULUS;
    }
    Column isWhole = length(code).equalTo(LENGTH).and(capitals.rlike("^[" + SIGNS + "]+$"));
    return when(isWhole.and(sum.mod(MODULUS).equalTo(0)), capitals);
  }
}
