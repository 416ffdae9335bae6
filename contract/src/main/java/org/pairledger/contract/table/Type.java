package org.pairledger.contract.table;

/** The column types of every Parquet and DuckDB table of the product. */
public enum Type {
  STRING("VARCHAR"),
  INTEGER("INTEGER"),
  BIGINT("BIGINT"),
  /** Money in yuan and every other exact number: {@code decimal(18,2)}. */
  DECIMAL("DECIMAL(18,2)"),
  /**
   * Shares, ratios and scores before the last rounding: {@code decimal(38,6)}, wide enough for any
   * sum.
   */
  RATIO("DECIMAL(38,6)"),
  BOOLEAN("BOOLEAN"),
  DATE("DATE");

  private final String sql;

  Type(String sql) {
    this.sql = sql;
  }

  /** The type's name in DuckDB. */
  public String sql() {
    return sql;
  }
}
