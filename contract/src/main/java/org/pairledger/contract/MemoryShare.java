package org.pairledger.contract;

/**
 * How much of the machine's memory, or of the container's, the program takes: three fifths, of
 * which the launcher gives the JVM's heap a third ({@code -XX:MaxRAMPercentage}) and a DuckDB that
 * works has the rest; what does not fit it writes beside the build.
 */
public final class MemoryShare {

  /** What DuckDB calls {@code memory_limit}. */
  public static final String OF_DUCKDB = "40%";

  private MemoryShare() {}
}
