package org.pairledger.warehouse.indicator.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a candidate, over which the SQL of an indicator's file is laid by name: a file
 * says what is special, often {@code select *} of a fact and a few columns more. Whoever told the
 * row is its {@code reported_by}, a row is of the numerator, and what is not said is null. The days
 * from which a row counts and is known, its pairing and its number must be there.
 */
public final class CandidateShape {

  /** Whose word a row is; what the others tell of it is for comparison alone. */
  enum ToldBy {
    ANYONE(""),
    ACTOR("acting_side"),
    DONOR("'D'"),
    RECIPIENT("'R'");

    private final String side;

    ToldBy(String side) {
      this.side = side;
    }
  }

  /** Whether an amount that is only a bound or about right counts without a parameter's leave. */
  enum Amounts {
    ANY,
    EXACT
  }

  /** The name of what a file's own SQL returns. */
  private static final String OWN = "own_rows";

  private static final List<String> NEEDED =
      List.of("pairing_id", "counts_from", "known_from", "known_to", "fact_id");

  /** A column, and what DuckDB keeps it as. */
  private record Column(String name, String type) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("pairing_id", "varchar"),
          new Column("acting_side", "varchar"),
          new Column("reporting_side", "varchar"),
          new Column("reported_by", "varchar"),
          new Column("role", "varchar"),
          new Column("unit_key", "varchar"),
          new Column("distinct_key", "varchar"),
          new Column("counts_from", "date"),
          new Column("counts_to", "date"),
          new Column("over_from", "date"),
          new Column("amount", "decimal(38, 8)"),
          new Column("amount_bound", "varchar"),
          new Column("value_bound", "varchar"),
          new Column("known_from", "date"),
          new Column("known_to", "date"),
          new Column("fact_id", "bigint"),
          new Column("excluded_because", "varchar"));

  private static final List<String> NAMES = COLUMNS.stream().map(Column::name).toList();

  private static final String EMPTY =
      COLUMNS.stream()
          .map(column -> "cast(null as " + column.type() + ") as " + column.name())
          .collect(Collectors.joining(",\n    ", "select ", "\nwhere false"));

  private static final String LAID =
      """
      select
          pairing_id,
          acting_side,
          coalesce(reported_by, reporting_side) as reported_by,
          coalesce(role, 'num') as role,
          unit_key,
          cast(distinct_key as varchar) as distinct_key,
          counts_from,
          counts_to,
          over_from,
          amount,
          known_from,
          known_to,
          fact_id,
          %s as excluded_because
      from (
      %s
      union all by name
      select
          %3$s,
          * exclude (%3$s)
      from (
      %4$s
      ) as %5$s
      ) as laid
      """;

  private static final String TOLD_BY =
      """
      case
              when coalesce(reported_by, reporting_side) <> %s then '对方填报，仅供核对'
              else %s
          end""";

  private static final String EXACT =
      """
      coalesce(%s, case
              when getvariable('p_approximate') = 'counted' then null
              when coalesce(amount_bound, value_bound) = 'approx' then '金额为约数，不能作为依据'
              when coalesce(amount_bound, value_bound) = 'below' then '金额为上限，不能作为依据'
          end)""";

  private CandidateShape() {}

  /**
   * A file's SQL as a query of whole candidates.
   *
   * @param overlaps whether the file must say from when on a row counts that began before
   */
  static String laid(String sql, ToldBy toldBy, Amounts amounts, boolean overlaps) {
    String because = "excluded_because";
    if (toldBy != ToldBy.ANYONE) {
      because = TOLD_BY.formatted(toldBy.side, because);
    }
    if (amounts == Amounts.EXACT) {
      because = EXACT.formatted(because);
    }
    String needed = String.join(", ", NEEDED) + (overlaps ? ", over_from" : "");
    return LAID.formatted(because, EMPTY, needed, sql, OWN);
  }

  /** A column that a file names and no candidate has, if there is one, of its SQL taken apart. */
  public static Optional<String> unknownColumn(JsonNode laid) {
    boolean isOwn = laid.path("alias").asText().equals(OWN) && laid.has("subquery");
    return isOwn
        ? unknownOf(laid.path("subquery").path("node"))
        : firstOf(laid, CandidateShape::unknownColumn);
  }

  private static Optional<String> unknownOf(JsonNode query) {
    return query.has("children")
        ? firstOf(query.path("children"), CandidateShape::unknownOf)
        : firstOf(query.path("select_list"), CandidateShape::unknownName);
  }

  private static Optional<String> unknownName(JsonNode column) {
    String name = column.path("alias").asText();
    return name.isEmpty() || NAMES.contains(name.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of("'" + name + "' is no column of a candidate; those are " + NAMES);
  }

  private static Optional<String> firstOf(
      JsonNode nodes, Function<JsonNode, Optional<String>> unknown) {
    for (JsonNode node : nodes) {
      Optional<String> found = unknown.apply(node);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
