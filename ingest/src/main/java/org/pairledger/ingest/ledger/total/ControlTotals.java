package org.pairledger.ingest.ledger.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.row.RowDraft;

/**
 * Sums the rows of a table column by column and holds each printed total against the rows it can
 * stand for: all of them, those since the last total, or those until the next.
 */
public final class ControlTotals {

  private static final Pattern OF_A_PART = Pattern.compile("小计|本页|本月|subtotal");

  private final int columns;
  private final long[] sums;
  private final List<Printed> printed = new ArrayList<>();
  private long rows;

  /**
   * A total as printed: what it states by column in hundredths (the last is a number of rows), and
   * the sums of all rows above it.
   */
  private static final class Printed {

    private final int row;
    private final String label;
    private final @Nullable Long[] stated;
    private final long[] before;

    Printed(int row, String label, @Nullable Long[] stated, long[] before) {
      this.row = row;
      this.label = label;
      this.stated = stated;
      this.before = before;
    }

    boolean isOfAPart() {
      return OF_A_PART.matcher(label).find();
    }
  }

  /** A total beside the sum it was held against; null sums stand for nothing. */
  record Compared(int row, String label, int column, long stated, @Nullable Long summed) {}

  /**
   * A total beside the rows it was held against.
   *
   * @param from the first of these rows, counted from 0
   * @param to the first that is none of them
   */
  record Spanned(int row, int column, long stated, int from, int to) {}

  /** The rows between two states of the sums. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Span(long[] from, long[] to) {

    long sum(int column) {
      return to[column] - from[column];
    }
  }

  ControlTotals(int columns) {
    this.columns = columns;
    this.sums = new long[columns + 1];
  }

  void addRow(RowDraft row) {
    for (int i = 0; i < columns; i++) {
      if (row.hasAddend(i)) {
        sums[i] = Math.addExact(sums[i], row.addend(i));
      }
    }
    rows++;
    sums[columns] = rows * 100;
  }

  /** A number of two decimals as sums are kept. */
  public static long hundredths(BigDecimal number) {
    return number.movePointRight(2).longValueExact();
  }

  /** The sum of a column so far, in hundredths. */
  long sum(int column) {
    return sums[column];
  }

  /** The sum of a column since the last total that was printed. */
  long sinceLast(int column) {
    return printed.isEmpty()
        ? sums[column]
        : sums[column] - printed.get(printed.size() - 1).before[column];
  }

  long rows() {
    return rows;
  }

  void print(int row, String label, @Nullable Long[] stated) {
    printed.add(new Printed(row, label, stated, sums.clone()));
  }

  /** All comparisons, once the table has ended. */
  List<Compared> compared() {
    List<Compared> compared = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      Printed total = printed.get(i);
      for (int column = 0; column <= columns; column++) {
        Long stated = total.stated[column];
        if (stated != null) {
          Span meant = meant(i, column, stated);
          Long summed = meant == null ? null : meant.sum(column);
          compared.add(new Compared(total.row, total.label, column, stated, summed));
        }
      }
    }
    return compared;
  }

  /** The totals of columns with the rows each was held against. */
  List<Spanned> spanned() {
    List<Spanned> spanned = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      Printed total = printed.get(i);
      for (int column = 0; column < columns; column++) {
        Long stated = total.stated[column];
        Span meant = stated == null ? null : meant(i, column, stated);
        if (stated != null && meant != null) {
          int from = (int) (meant.from[columns] / 100);
          int to = (int) (meant.to[columns] / 100);
          spanned.add(new Spanned(total.row, column, stated, from, to));
        }
      }
    }
    return spanned;
  }

  /**
   * The rows whose sum the total agrees with, else those it should most likely have agreed with. A
   * zero is held against these alone: where no row lies between two totals, every zero would agree.
   */
  private @Nullable Span meant(int index, int column, long stated) {
    List<Span> candidates = candidates(index);
    if (stated != 0) {
      for (Span candidate : candidates) {
        if (candidate.sum(column) == stated) {
          return candidate;
        }
      }
    }
    boolean isRunning = printed.get(index).label.contains("累计");
    return isRunning ? null : candidates.get(0);
  }

  private List<Span> candidates(int index) {
    Printed total = printed.get(index);
    long[] none = new long[columns + 1];
    long[] here = total.before;
    Span sinceAny = new Span(before(index, false), here);
    Span sinceSame = new Span(before(index, true), here);
    Span untilAny = new Span(here, after(index, false));
    Span untilSame = new Span(here, after(index, true));
    boolean isFirst = here[columns] == 0;
    boolean isInside = !isFirst && here[columns] != sums[columns];
    List<Span> candidates = new ArrayList<>();
    if (total.isOfAPart() || isInside) {
      candidates.add(topmost() ? untilSame : sinceSame);
    }
    candidates.addAll(
        List.of(
            new Span(none, sums), new Span(none, here), sinceSame, sinceAny, untilSame, untilAny));
    return candidates;
  }

  /** Whether totals of a part stand above their rows: the first comes before any row. */
  private boolean topmost() {
    return printed.stream()
        .filter(Printed::isOfAPart)
        .findFirst()
        .map(first -> first.before[columns] == 0)
        .orElse(false);
  }

  private long[] before(int index, boolean sameKind) {
    for (int i = index - 1; i >= 0; i--) {
      if (!sameKind || printed.get(i).isOfAPart() == printed.get(index).isOfAPart()) {
        return printed.get(i).before;
      }
    }
    return new long[columns + 1];
  }

  private long[] after(int index, boolean sameKind) {
    for (int i = index + 1; i < printed.size(); i++) {
      if (!sameKind || printed.get(i).isOfAPart() == printed.get(index).isOfAPart()) {
        return printed.get(i).before;
      }
    }
    return sums;
  }
}
