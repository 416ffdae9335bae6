package org.pairledger.contract.table;

/**
 * One column: its name in the warehouse, what people call it, and whether it may be empty.
 *
 * @param name lower snake case; a unit is part of the name
 * @param label Chinese, for dashboards and dictionaries
 * @param labelEn English
 */
public record Field(String name, String label, String labelEn, Type type, boolean required) {

  /** A column that is never null. */
  public static Field required(String name, String label, String labelEn, Type type) {
    return new Field(name, label, labelEn, type, true);
  }

  /** A column that may be null. */
  public static Field optional(String name, String label, String labelEn, Type type) {
    return new Field(name, label, labelEn, type, false);
  }
}
