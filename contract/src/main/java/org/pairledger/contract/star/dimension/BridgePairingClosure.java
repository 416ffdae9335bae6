package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code bridge_pairing_closure}: one row per pairing and each of its ancestors, itself included.
 */
public final class BridgePairingClosure {

  public static final Field ANCESTOR_PAIRING_ID =
      required("ancestor_pairing_id", "上级结对", "Ancestor", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field DISTANCE = required("distance", "层级差", "Distance", INTEGER);

  public static final Table TABLE =
      new Table(
          "bridge_pairing_closure",
          "结对层级闭包",
          "one row per pairing and each of its ancestors, itself included",
          List.of(ANCESTOR_PAIRING_ID, PAIRING_ID),
          List.of(ANCESTOR_PAIRING_ID, PAIRING_ID, DISTANCE));

  private BridgePairingClosure() {}
}
