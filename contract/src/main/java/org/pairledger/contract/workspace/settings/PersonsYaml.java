package org.pairledger.contract.workspace.settings;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;

/** {@code persons} of {@code workspace.yaml} before it is checked. */
public record PersonsYaml(@Nullable String k) {

  private static final int MOST = 1_000;

  /** The fewest persons of a published figure; 0 for {@code off}, which must be written. */
  public int k(FaultList faults) {
    if (k == null) {
      return Settings.PERSONS_K;
    }
    if (k.equals("off") || k.equals("false")) {
      return 0;
    }
    boolean isNumber = k.length() < 5 && !k.isEmpty() && k.chars().allMatch(Character::isDigit);
    int number = isNumber ? Integer.parseInt(k) : 0;
    if (number < 2 || number > MOST) {
      faults.add(new Fault("workspace.yaml", 0, "persons.k", k, "2 to " + MOST + ", or off"));
      return Settings.PERSONS_K;
    }
    return number;
  }
}
