package org.pairledger.ingest.ledger.edit;

import java.math.BigInteger;
import java.util.SortedMap;

/**
 * What must hold between cells, in the sense of Fellegi and Holt: a sum or a product. Cells are
 * numbered; their values are in hundredths.
 */
public interface Edit {

  /** The cells it is about, each with the weight of a change of it, where the others stay. */
  SortedMap<Integer, BigInteger> terms(long[] values);

  /** By how much it fails; 0 where it holds to the last digit. */
  BigInteger off(long[] values);

  /** How far it may be off and still hold, for what was rounded before. */
  BigInteger tolerance(long[] values);

  /** Whether it holds. */
  default boolean holds(long[] values) {
    return off(values).abs().compareTo(tolerance(values)) <= 0;
  }
}
