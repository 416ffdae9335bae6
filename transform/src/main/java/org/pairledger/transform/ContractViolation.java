package org.pairledger.transform;

/** Thrown when a table is not what its contract says; always a bug of this repository. */
final class ContractViolation extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ContractViolation(String message) {
    super(message);
  }
}
