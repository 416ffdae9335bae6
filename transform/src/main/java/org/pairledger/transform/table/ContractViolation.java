package org.pairledger.transform.table;

/** Thrown when a table is not what its contract says; always a bug of this repository. */
public final class ContractViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ContractViolation(String message) {
    super(message);
  }
}
