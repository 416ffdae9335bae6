package org.pairledger.ingest.ledger.repeat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.ledger.total.TotalWords;

/**
 * The rows of a file's tables by content, to tell those that stand in two of them: a month's sheet
 * and the year's, a copied sheet.
 */
public final class RowsToldTwice {

  /** Rows of a file that are compared; what a longer one holds is compared over files. */
  private static final int MOST = 1 << 21;

  private static final Pattern COPY = Pattern.compile(".*[(（]\\d+[)）]|.*(?:副本|备份|复制|copy|旧).*");

  /** Sheets that part a list by time; one row of it cannot stand in two. */
  private static final Pattern TIME = Pattern.compile(".*(?:月|季度|半年|全年|年度|汇总|总表|合计).*");

  private final List<Table> tables = new ArrayList<>();
  private int rows;

  /** The rows of one table. */
  public static final class Table {

    private final String dataset;
    private final TablePlace place;
    private long[] hashes = new long[16];
    private long[] amounts = new long[16];
    private int size;

    public Table(String dataset, TablePlace place) {
      this.dataset = dataset;
      this.place = place;
    }

    /** A row that was taken, and what it adds to the table's first sum in hundredths. */
    public void add(long hash, long amount) {
      if (size == MOST) {
        return;
      }
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
        amounts = Arrays.copyOf(amounts, size * 2);
      }
      hashes[size] = hash;
      amounts[size++] = amount;
    }
  }

  /** Rows of one table that stand in an earlier one as well. */
  public record Again(
      String dataset, TablePlace place, TablePlace earlier, int rows, int of, BigDecimal sum) {

    public String said() {
      String where = name(place) + "中 " + of + " 行有 " + rows + " 行";
      String amount = sum.signum() == 0 ? "" : "，合计 " + TotalWords.plain(sum);
      return where + "与" + name(earlier) + "的行内容相同" + amount;
    }

    private String name(TablePlace table) {
      String sheet = table.name().isEmpty() ? "" : "工作表“" + Masking.words(table.name()) + "”";
      boolean several = place.sheet() == earlier.sheet();
      return several ? sheet + "第 " + (table.table() + 1) + " 个表" : sheet;
    }
  }

  public void add(Table table) {
    if (table.size > 0 && rows + table.size <= MOST) {
      rows += table.size;
      tables.add(table);
    }
  }

  /** All of them, each table beside the one it shares most rows with. */
  public List<Again> found() {
    List<Again> found = new ArrayList<>();
    for (int i = 1; i < tables.size(); i++) {
      Again most = null;
      for (int other = 0; other < i; other++) {
        Again again = again(tables.get(i), tables.get(other));
        if (again != null && (most == null || again.rows() > most.rows())) {
          most = again;
        }
      }
      if (most != null) {
        found.add(most);
      }
    }
    return found;
  }

  private static @Nullable Again again(Table table, Table earlier) {
    if (!table.dataset.equals(earlier.dataset)) {
      return null;
    }
    long[] known = Arrays.copyOf(earlier.hashes, earlier.size);
    Arrays.sort(known);
    int same = 0;
    long sum = 0;
    for (int i = 0; i < table.size; i++) {
      if (Arrays.binarySearch(known, table.hashes[i]) >= 0) {
        same++;
        sum += table.amounts[i];
      }
    }
    int least = Math.min(table.size, earlier.size);
    boolean isOfTimes = isOfTime(table) && isOfTime(earlier) && sum != 0;
    boolean isTold =
        same > 1 || same == least || isOfTimes || COPY.matcher(table.place.name()).matches();
    return isTold && same > 0
        ? new Again(
            table.dataset, table.place, earlier.place, same, table.size, BigDecimal.valueOf(sum, 2))
        : null;
  }

  private static boolean isOfTime(Table table) {
    return TIME.matcher(table.place.name()).matches();
  }
}
