package org.pairledger.transform.match;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.STRING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.Given;

/**
 * One name for a thing that several pairings tell, kind by kind, so that it counts once above them
 * and once in each.
 */
public final class SharedThings implements Matcher {

  private static final Field KIND = required("kind", "种类", "Kind", STRING);
  private static final Field THING = required("thing", "事物", "Thing", STRING);

  private static final Table TABLE =
      new Table(
          "shared_names",
          "共同事物",
          "one row per thing that is one with another pairing's",
          List.of(KIND, THING),
          List.of(KIND, THING, required("name", "共同名称", "Name", STRING)));

  private final List<SameThings.Decision> decisions;

  /** With what people decided: rows of two facts and whether they are the same. */
  public SharedThings(List<@Nullable Object[]> decisions) {
    this.decisions =
        decisions.stream()
            .map(
                row ->
                    new SameThings.Decision(
                        Cells.number(row[0]), Cells.number(row[1]), Boolean.TRUE.equals(row[2])))
            .toList();
  }

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public Given match(List<@Nullable Object[]> candidates) {
    Map<String, List<@Nullable Object[]>> byKind = new TreeMap<>();
    candidates.forEach(
        row -> byKind.computeIfAbsent(Cells.text(row[0]), kind -> new ArrayList<>()).add(row));
    Given rows = new Given(TABLE);
    byKind.forEach(
        (kind, told) ->
            SameThings.of(
                    told.stream().map(SharedThings::statement).toList(),
                    decisions,
                    Cells.integer(told.get(0)[9]))
                .forEach((thing, name) -> rows.add(kind, thing, name)));
    return rows;
  }

  /** In the order of {@code shared_candidates.sql}. */
  private static SameThings.Statement statement(@Nullable Object[] row) {
    return new SameThings.Statement(
        Cells.text(row[4]),
        Cells.text(row[2]),
        Cells.integer(row[3]),
        Cells.number(row[1]),
        Cells.text(row[5]),
        Arrays.asList((String) row[6], (String) row[7]),
        Cells.integer(row[8]),
        Known.of(row[10], row[11]));
  }
}
