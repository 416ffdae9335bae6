package org.pairledger.ingest.sheet.formula;

/** When the workbook's formulas are computed, as the workbook itself says. */
public enum Calculation {
  /** A program that computes says it has computed them: what opens is what is stored. */
  DONE,
  /** They are computed when the workbook is opened: asked for, or nobody says to have done it. */
  ON_LOAD,
  /** Only when a person asks: what opens is what is stored, however old. */
  MANUAL,
  /** By the numbers as displayed, which we do not repeat. */
  AS_DISPLAYED
}
