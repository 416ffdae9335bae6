package org.pairledger.ingest.ledger.edit;

import java.math.BigInteger;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An amount is a number of units times the price of one, each rounded to hundredths.
 *
 * @param units the cell of the number
 * @param price the cell of the price
 * @param amount the cell of the product
 */
public record ProductEdit(int units, int price, int amount) implements Edit {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  @Override
  public SortedMap<Integer, BigInteger> terms(long[] values) {
    SortedMap<Integer, BigInteger> terms = new TreeMap<>();
    terms.put(units, BigInteger.valueOf(values[price]));
    terms.put(price, BigInteger.valueOf(values[units]));
    terms.put(amount, HUNDRED.negate());
    terms.values().removeIf(weight -> weight.signum() == 0);
    return terms;
  }

  @Override
  public BigInteger off(long[] values) {
    return BigInteger.valueOf(values[units])
        .multiply(BigInteger.valueOf(values[price]))
        .subtract(HUNDRED.multiply(BigInteger.valueOf(values[amount])));
  }

  @Override
  public BigInteger tolerance(long[] values) {
    return BigInteger.valueOf(50 + (Math.abs(values[units]) + Math.abs(values[price])) / 2);
  }
}
