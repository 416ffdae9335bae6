package org.pairledger.ingest.sheet.formula;

import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * A formula taken apart.
 *
 * @param list its operands and operators, operands first
 * @param isArray whether it was entered to compute over whole ranges
 */
@SuppressWarnings("ArrayRecordComponent")
record Tokens(Ptg[] list, boolean isArray) {}
