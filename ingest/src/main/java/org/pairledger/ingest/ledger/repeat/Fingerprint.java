package org.pairledger.ingest.ledger.repeat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a ledger say, whatever its columns, order, sheets and name: numbers that tell
 * rows apart by their typed values. Of long ledgers only the smallest numbers are kept, which are
 * the same rows in every copy.
 *
 * @param rows all of them
 * @param fewest how many values the emptiest row has
 * @param hashes ascending, at most {@link #KEPT}
 * @param fen what each of these rows tells of money, in hundredths
 * @param total of all rows, in hundredths
 * @param first day that a row tells of; null where no row tells one
 * @param last day that a row tells of
 */
public record Fingerprint(
    int rows,
    int fewest,
    List<Long> hashes,
    List<Long> fen,
    long total,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  static final int KEPT = 512;

  /** Of no rows. */
  public static final Fingerprint EMPTY =
      new Fingerprint(0, Integer.MAX_VALUE, List.of(), List.of(), 0, null, null);

  private static final int TELLING = 5;

  public Fingerprint {
    hashes = List.copyOf(hashes);
    fen = List.copyOf(fen);
  }

  /** The rows of both. */
  public Fingerprint and(Fingerprint other) {
    List<long[]> all =
        Stream.concat(pairs(), other.pairs())
            .sorted((a, b) -> Long.compare(a[0], b[0]))
            .limit(KEPT)
            .toList();
    return new Fingerprint(
        rows + other.rows,
        Math.min(fewest, other.fewest),
        all.stream().map(pair -> pair[0]).toList(),
        all.stream().map(pair -> pair[1]).toList(),
        total + other.total,
        first == null || (other.first != null && other.first.isBefore(first)) ? other.first : first,
        last == null || (other.last != null && other.last.isAfter(last)) ? other.last : last);
  }

  private Stream<long[]> pairs() {
    return IntStream.range(0, hashes.size()).mapToObj(i -> new long[] {hashes.get(i), fen.get(i)});
  }

  private boolean isWhole() {
    return hashes.size() == rows;
  }

  /** Up to which number this knows all its rows. */
  private long reach() {
    return isWhole() ? Long.MAX_VALUE : hashes.get(hashes.size() - 1);
  }

  /** What two ledgers have in common. */
  public Shared shared(Fingerprint other) {
    long reach = Math.min(reach(), other.reach());
    Map<Long, Integer> theirs = new HashMap<>();
    other.hashes.stream()
        .filter(hash -> hash <= reach)
        .forEach(hash -> theirs.merge(hash, 1, Integer::sum));
    int own = 0;
    int both = 0;
    long money = 0;
    for (int i = 0; i < hashes.size() && hashes.get(i) <= reach; i++) {
      own++;
      int left = theirs.getOrDefault(hashes.get(i), 0);
      if (left > 0) {
        theirs.put(hashes.get(i), left - 1);
        both++;
        money += fen.get(i);
      }
    }
    int others = (int) other.hashes.stream().filter(hash -> hash <= reach).count();
    return new Shared(own, others, both, money, this, other);
  }

  /** Whether every row of one day or span lies outside the days of the other. */
  public boolean isApartInTime(Fingerprint other) {
    return first != null
        && last != null
        && other.first != null
        && other.last != null
        && (last.isBefore(other.first) || other.last.isBefore(first));
  }

  /**
   * What two ledgers have in common, as far as both are known.
   *
   * @param own rows of the first that were compared
   * @param others rows of the second
   * @param both rows that stand in both
   */
  public record Shared(
      int own, int others, int both, long fen, Fingerprint one, Fingerprint other) {

    /** Enough to be no chance: several rows, or one that says much. */
    public boolean isTelling() {
      int fewer = Math.min(own, others);
      boolean isMuch = both >= 2 || (both == 1 && Math.min(one.fewest, other.fewest) >= TELLING);
      return fewer > 0 && isMuch && (both == fewer || (both >= 3 && both * 5 >= fewer * 3));
    }

    public boolean isEqual() {
      return both == own && both == others && one.rows == other.rows;
    }

    /** Whether the first holds all rows of the second. */
    public boolean holdsOther() {
      return both == others;
    }

    /** Whether the second holds all rows of the first. */
    public boolean isHeld() {
      return both == own;
    }

    /** How many rows stand in both; of long ledgers as the compared ones let expect. */
    public int rows() {
      return isHeld() ? one.rows : holdsOther() ? other.rows : scaled(both).intValue();
    }

    /** What they tell of money, in yuan. */
    public BigDecimal yuan() {
      long told = isHeld() ? one.total : holdsOther() ? other.total : scaled(fen).longValue();
      return BigDecimal.valueOf(told, 2);
    }

    private BigDecimal scaled(long compared) {
      return own == 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(compared)
              .multiply(BigDecimal.valueOf(one.rows))
              .divide(BigDecimal.valueOf(own), 0, RoundingMode.HALF_UP);
    }

    /** As people are told: how the first stands to the second, and what counts twice. */
    public String said() {
      String relation =
          isEqual() ? "逐行相同" : holdsOther() ? "包含其全部各行" : isHeld() ? "各行都在其中" : "部分行相同";
      String money =
          yuan().signum() == 0 ? "" : "，金额 " + yuan().stripTrailingZeros().toPlainString() + " 元";
      return relation + "：" + rows() + " 行" + money + "，目前计了两次";
    }
  }
}
