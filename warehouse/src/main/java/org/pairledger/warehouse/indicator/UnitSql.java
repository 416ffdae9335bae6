package org.pairledger.warehouse.indicator;

import org.pairledger.warehouse.indicator.Shape.Universe;

/**
 * What each unit of a universe comes to at the end of a request's window, as the fold has it before
 * it takes the least of them or counts those that have any; a unit without a row has zero.
 */
final class UnitSql {

  static final String TABLE =
      """
      create or replace temp table measured_units (
          request_no integer,
          unit_key varchar,
          value decimal(38, 2)
      )
      """;

  private static final String LEVELS =
      """
      select
          asked_units.request_no,
          asked_units.unit_key,
          coalesce(sum(unit_days.delta), 0)
      from asked_units
      left join unit_days
          on unit_days.request_no = asked_units.request_no
          and unit_days.unit_key = asked_units.unit_key
          and unit_days.day <= asked_units.last_day
      group by asked_units.request_no, asked_units.unit_key
      """;

  /** Of kinds that ask no unit. */
  private static final String NOTHING = "select 1";

  private UnitSql() {}

  static String of(FoldKind kind, int kindNo, CandidatesSql.Layers layers) {
    Universe universe = kind.universe();
    if (universe == null) {
      return NOTHING;
    }
    return "insert into measured_units\nwith\n"
        + PlacedSql.of(kind, kindNo, layers)
        + DeltaSql.of(kind.measure(layers.areDecided()))
        + FoldSql.units(universe)
        + "\n"
        + LEVELS;
  }
}
