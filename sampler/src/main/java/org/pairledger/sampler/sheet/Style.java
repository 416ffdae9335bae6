package org.pairledger.sampler.sheet;

/** How one clerk keeps ledgers. */
public record Style(
    Format format, Dates dates, Unit unit, Total total, boolean attachment, boolean wide) {

  /** What the file is. */
  public enum Format {
    XLSX,
    XLS,
    GBK_CSV,
    UTF8_CSV
  }

  /** How days are written. */
  public enum Dates {
    CELL,
    MONTH_DAY_CELL,
    DOT,
    ISO,
    CHINESE,
    COMPACT,
    SLASH
  }

  /** The unit of money of the whole sheet. */
  public enum Unit {
    YUAN("元"),
    TEN_THOUSAND("万元");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Where the total row stands. */
  public enum Total {
    NONE,
    TOP,
    BOTTOM
  }

  public static Style plain() {
    return new Style(Format.XLSX, Dates.ISO, Unit.YUAN, Total.NONE, false, false);
  }

  public Style as(Format other) {
    return new Style(other, dates, unit, total, attachment, wide);
  }

  public Style dated(Dates other) {
    return new Style(format, other, unit, total, attachment, wide);
  }

  public Style in(Unit other) {
    return new Style(format, dates, other, total, attachment, wide);
  }

  public Style totalled(Total other) {
    return new Style(format, dates, unit, other, attachment, wide);
  }

  public Style attached() {
    return new Style(format, dates, unit, total, true, wide);
  }

  /** Digits in full width, as some input methods leave them. */
  public Style wideDigits() {
    return new Style(format, dates, unit, total, attachment, true);
  }

  public boolean csv() {
    return format == Format.GBK_CSV || format == Format.UTF8_CSV;
  }
}
