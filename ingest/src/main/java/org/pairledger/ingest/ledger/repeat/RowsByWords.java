package org.pairledger.ingest.ledger.repeat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.ledger.place.Slots;

/**
 * What the rows of a table say in words, and the money of each: so that a table can be known that
 * has one row for what others tell in several.
 */
public final class RowsByWords {

  /** Summaries are short; of longer tables nothing is kept. */
  private static final int MOST = 2000;

  private static final int FEWEST = 2;

  /** A row: what stands in each slot of words, and hundredths of money. */
  private record Row(List<@Nullable Object> words, long fen) {}

  private final int[] slots;
  private final List<Row> rows = new ArrayList<>();
  private boolean isTooLong;

  public RowsByWords(Dataset dataset, Slots slots) {
    boolean hasMoney = dataset.fields().stream().anyMatch(field -> field.reconciled());
    this.slots =
        dataset.fields().stream()
            .filter(field -> hasMoney)
            .filter(field -> field.type() == FieldType.TEXT || field.type() == FieldType.PARTY)
            .mapToInt(field -> slots.of(field, field.type() == FieldType.PARTY ? "_key" : ""))
            .filter(slot -> slot >= 0)
            .toArray();
  }

  private List<@Nullable Object> wordsOf(@Nullable Object[] values) {
    List<@Nullable Object> words = new ArrayList<>();
    for (int slot : slots) {
      words.add(values[slot]);
    }
    return words;
  }

  /** A row that was taken. */
  public void add(@Nullable Object[] values, long fen) {
    if (slots.length == 0 || isTooLong) {
      return;
    }
    isTooLong = rows.size() == MOST;
    if (isTooLong) {
      rows.clear();
    } else {
      rows.add(new Row(wordsOf(values), fen));
    }
  }

  /**
   * The money of the rows of this table that are each the sum of what the others say in the same
   * words; 0 unless most are, and one at least adds several up.
   */
  public long sumsUp(List<RowsByWords> others) {
    int[] common = words();
    boolean isKnown = others.stream().noneMatch(other -> other.isTooLong);
    if (rows.size() < FEWEST || common.length == 0 || !isKnown) {
      return 0;
    }
    Map<List<@Nullable Object>, long[]> told = new HashMap<>();
    others.forEach(other -> other.rows.forEach(row -> add(told, row, common)));
    int agreed = 0;
    boolean addsUp = false;
    long fen = 0;
    for (Row row : rows) {
      long[] sum = told.get(key(row, common));
      if (sum != null && sum[0] == row.fen() && row.fen() != 0) {
        agreed++;
        addsUp |= sum[1] > 1;
        fen += row.fen();
      }
    }
    return addsUp && agreed >= FEWEST && agreed * 5 >= rows.size() * 3 ? fen : 0;
  }

  private static void add(Map<List<@Nullable Object>, long[]> told, Row row, int[] common) {
    long[] sum = told.computeIfAbsent(key(row, common), key -> new long[2]);
    sum[0] += row.fen();
    sum[1]++;
  }

  /** The columns of words that all rows of this table fill. */
  private int[] words() {
    return IntStream.range(0, slots.length)
        .filter(i -> rows.stream().allMatch(row -> row.words().get(i) != null))
        .toArray();
  }

  private static List<@Nullable Object> key(Row row, int[] common) {
    return Arrays.stream(common).mapToObj(i -> row.words().get(i)).toList();
  }
}
