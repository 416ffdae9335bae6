package org.pairledger.ingest.sheet.formula;

/** When the workbook's formulas are computed, as the workbook itself says. */
public enum Calculation {
  /** A program that computes says it has computed them: what opens is what is stored. */
  DONE,
  /** They are computed when the workbook is opened, since nobody says to have computed them. */
  ON_LOAD,
  /** They are to be computed when the workbook is opened: its writer asks for it. */
  ASKED,
  /** Only when a person asks: what opens is what is stored, however old. */
  MANUAL,
  /** By the numbers as displayed, which we do not repeat. */
  AS_DISPLAYED;

  /** Whether a person who opens the workbook sees what the formulas come to then. */
  boolean isOnLoad() {
    return this == ON_LOAD || this == ASKED;
  }
}
