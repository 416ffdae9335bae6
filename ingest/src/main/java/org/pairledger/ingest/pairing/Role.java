package org.pairledger.ingest.pairing;

/** Whose county a text names: the recipient's, the donor's, or that of either. */
public enum Role {
  RECIPIENT,
  DONOR,
  EITHER
}
