package org.pairledger.contract.dataset;

/** How the text of a ledger's column is understood; docs/reference.md says what each becomes. */
public enum FieldType {
  TEXT,
  NOTE,
  CODE,
  INTEGER,
  DECIMAL,
  PERCENT,
  RUNS,
  MONEY,
  DATE,
  PERIOD,
  FLAG,
  ID_NUMBER,
  PERSON_NAME,
  HOUSEHOLD_NO,
  PARTY,
  POST,
  PHONE;

  /** Whether such text names a person and must never leave the restricted folder. */
  public boolean isPersonal() {
    return switch (this) {
      case ID_NUMBER, PERSON_NAME, HOUSEHOLD_NO, PARTY, POST, PHONE -> true;
      default -> false;
    };
  }

  /** Whether a column of it can be added up and held against a printed total. */
  public boolean isAdditive() {
    return switch (this) {
      case INTEGER, DECIMAL, MONEY, RUNS -> true;
      default -> false;
    };
  }
}
