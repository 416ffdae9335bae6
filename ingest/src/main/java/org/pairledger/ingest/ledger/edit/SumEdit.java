package org.pairledger.ingest.ledger.edit;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cell is the sum of others: a printed total of its rows, a column of totals of its parts.
 *
 * @param total the cell of the sum
 * @param parts the cells that are added up
 */
public record SumEdit(int total, List<Integer> parts) implements Edit {

  private static final BigInteger MINUS_ONE = BigInteger.ONE.negate();

  public SumEdit {
    parts = List.copyOf(parts);
  }

  @Override
  public SortedMap<Integer, BigInteger> terms(long[] values) {
    SortedMap<Integer, BigInteger> terms = new TreeMap<>();
    parts.forEach(part -> terms.put(part, BigInteger.ONE));
    terms.put(total, MINUS_ONE);
    return terms;
  }

  @Override
  public BigInteger off(long[] values) {
    BigInteger sum = BigInteger.valueOf(values[total]).negate();
    for (int part : parts) {
      sum = sum.add(BigInteger.valueOf(values[part]));
    }
    return sum;
  }

  @Override
  public BigInteger tolerance(long[] values) {
    return BigInteger.ZERO;
  }
}
