package org.pairledger.ingest.sheet.formula;

/** A formula whose result we do not know: what it asks is beyond us or not in the file. */
final class NotComputable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotComputable(String why) {
    super(why, null, false, false);
  }
}
