package org.pairledger.contract.workspace.pairing;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whose deed it is: the donor's, the recipient's, both as one, or both each for itself. */
public enum Side {
  /** 帮扶方, the east. */
  D,
  /** 受援方, the west. */
  R,
  /** Both together, one event. */
  J,
  /** Both, every unit of either side. */
  B;

  /** The sides' names. */
  public static Set<String> names() {
    return Arrays.stream(values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
