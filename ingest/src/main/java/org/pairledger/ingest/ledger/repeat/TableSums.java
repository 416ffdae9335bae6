package org.pairledger.ingest.ledger.repeat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the rows of one table come to, so that a table can be known that has one row for what others
 * tell in several: in other sheets, or in other files.
 *
 * @param sheet its name, without persons; empty where it has none
 * @param measure of what these are sums: the field's label
 * @param isMoney whether they are hundredths of yuan; else of what is counted
 * @param rows all of them
 * @param total of all rows, in hundredths
 * @param each what each row tells, in hundredths; empty where there are many
 * @param by what is told of each month and in each word, by field; a field of very many words is
 *     empty, one that the table lacks is absent
 */
public record TableSums(
    String sheet,
    String measure,
    boolean isMoney,
    int rows,
    long total,
    List<Long> each,
    Map<String, Map<Long, Sum>> by) {

  /** Rows of a summary, and words of a column, at most. */
  static final int MOST = 256;

  public TableSums {
    each = List.copyOf(each);
    by = Map.copyOf(by);
  }

  /** The rows of both, which a layout has made of one table. */
  public TableSums and(TableSums other) {
    Map<String, Map<Long, Sum>> both = new HashMap<>(by);
    other.by.forEach((field, sums) -> both.merge(field, sums, TableSums::joined));
    boolean isShort = rows + other.rows <= MOST;
    List<Long> all =
        isShort ? Stream.concat(each.stream(), other.each.stream()).toList() : List.of();
    return new TableSums(
        sheet, measure, isMoney, rows + other.rows, total + other.total, all, both);
  }

  private static Map<Long, Sum> joined(Map<Long, Sum> one, Map<Long, Sum> other) {
    Map<Long, Sum> both = new HashMap<>(one);
    other.forEach((word, sum) -> both.merge(word, sum, Sum::and));
    return one.isEmpty() || other.isEmpty() || both.size() > MOST ? Map.of() : both;
  }

  /**
   * What rows with one word come to.
   *
   * @param hundredths of what they measure
   * @param rows how many
   */
  public record Sum(long hundredths, int rows) {

    Sum and(Sum other) {
      return new Sum(hundredths + other.hundredths, rows + other.rows);
    }

    Sum less(Sum other) {
      return new Sum(hundredths - other.hundredths, rows - other.rows);
    }
  }
}
