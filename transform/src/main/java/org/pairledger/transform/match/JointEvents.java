package org.pairledger.transform.match;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.Given;

/**
 * Matches what the donor tells of an event with what the recipient tells of it: each statement with
 * one other of the same time of knowledge, what people decided first, then the nearest. Statements
 * that a chain of matches joins are one event, which has the least number among them.
 */
public final class JointEvents implements Matcher {

  private static final Field STATEMENT = required("statement", "陈述", "Statement", BIGINT);

  private static final Table TABLE =
      new Table(
          "joint_numbers",
          "共同事件",
          "one row per statement that is matched",
          List.of(STATEMENT),
          List.of(STATEMENT, required("event", "事件", "Event", BIGINT)));

  /** Two facts that may tell one event, as {@code joint_pairs.sql} finds them. */
  private record Pair(int days, int day, Told donor, Told recipient) {

    private static Pair of(@Nullable Object[] row) {
      return new Pair(
          Cells.integer(row[2]),
          Cells.integer(row[3]),
          new Told(Cells.number(row[4]), Cells.number(row[6]), Known.of(row[8], row[9])),
          new Told(Cells.number(row[5]), Cells.number(row[7]), Known.of(row[10], row[11])));
    }
  }

  /** What one side tells: a row, and the statement that it repeats. */
  private record Told(long fact, long statement, Known known) {}

  private final Map<Long, Long> events = new TreeMap<>();

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public Given match(List<@Nullable Object[]> candidates) {
    events.clear();
    Map<Long, List<Known>> donors = new HashMap<>();
    Map<Long, List<Known>> recipients = new HashMap<>();
    candidates.stream()
        .map(Pair::of)
        .sorted(
            Comparator.comparingInt(Pair::days)
                .thenComparingInt(Pair::day)
                .thenComparingLong(pair -> pair.donor.fact)
                .thenComparingLong(pair -> pair.recipient.fact))
        .forEach(pair -> take(pair, donors, recipients));
    Given rows = new Given(TABLE);
    List.copyOf(events.keySet()).forEach(statement -> rows.add(statement, event(statement)));
    return rows;
  }

  /** Takes the pair, unless one of the two is matched at a time at which the other is known. */
  private void take(Pair pair, Map<Long, List<Known>> donors, Map<Long, List<Known>> recipients) {
    List<Known> ofDonor = donors.computeIfAbsent(pair.donor.fact, fact -> new ArrayList<>());
    List<Known> ofRecipient =
        recipients.computeIfAbsent(pair.recipient.fact, fact -> new ArrayList<>());
    boolean isTaken =
        ofDonor.stream().anyMatch(pair.recipient.known::overlaps)
            || ofRecipient.stream().anyMatch(pair.donor.known::overlaps);
    if (!isTaken) {
      ofDonor.add(pair.recipient.known);
      ofRecipient.add(pair.donor.known);
      join(pair.donor.statement, pair.recipient.statement);
    }
  }

  private void join(long one, long other) {
    long first = event(one);
    long second = event(other);
    events.put(Math.max(first, second), Math.min(first, second));
  }

  /** The least statement that this one is joined to. */
  private long event(long statement) {
    long event = statement;
    while (events.getOrDefault(event, event) != event) {
      event = events.getOrDefault(event, event);
    }
    events.put(statement, event);
    return event;
  }
}
