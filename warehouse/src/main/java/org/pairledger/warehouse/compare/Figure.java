package org.pairledger.warehouse.compare;

/**
 * A figure that changed: an indicator's side, or a target.
 *
 * @param subject 指标 or 任务
 * @param ref as {@link Change} names it
 */
public record Figure(String subject, String pairingId, int year, String ref) {

  static final String INDICATOR = "指标";
  static final String TARGET = "任务";

  boolean isIndicator() {
    return subject.equals(INDICATOR);
  }

  /** The indicator's code. */
  String indicator() {
    return ref.substring(0, ref.indexOf(' '));
  }

  /** The indicator's side. */
  String side() {
    return ref.substring(ref.indexOf(' ') + 1);
  }
}
