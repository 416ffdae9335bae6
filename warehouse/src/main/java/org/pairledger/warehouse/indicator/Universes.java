package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Lists the units there are for each asked pairing and year, those of its lower pairings included.
 */
final class Universes {

  private static final String TABLE =
      """
      create or replace temp table measure_universe (
          universe varchar,
          pairing_id varchar,
          plan_year integer,
          unit_key varchar
      )
      """;

  private static final String ASKED =
      """
      insert into measure_universe
      with
      asked as (
          select distinct
              requests.pairing_id,
              requests.plan_year,
              closure.pairing_id as own_pairing_id
          from measure_windows as requests
          inner join star.bridge_pairing_closure as closure
              on closure.ancestor_pairing_id = requests.pairing_id
      ),
      counties as (
          select distinct
              asked.pairing_id,
              asked.plan_year,
              counties.region_code
          from asked
          inner join star.dim_pairing_members as members
              on members.pairing_id = asked.own_pairing_id
              and members.member_role = 'R'
              and members.valid_from <= make_date(asked.plan_year, 12, 31)
              and (members.valid_to is null or members.valid_to > make_date(asked.plan_year, 1, 1))
          inner join star.dim_regions as counties
              on members.member_code in (counties.region_code, counties.parent_region_code)
              and counties.region_level in ('county', 'town')
      )
      """;

  private static final String TOWNSHIPS =
      """
      select distinct
          'townships',
          counties.pairing_id,
          counties.plan_year,
          regions.region_code
      from counties
      inner join star.dim_regions as regions
          on counties.region_code in (regions.county_code, regions.region_code)
          and regions.region_level = 'town'
          and regions.valid_from <= make_date(counties.plan_year, 12, 31)
          and (regions.valid_to is null or regions.valid_to > make_date(counties.plan_year, 12, 31))
      """;

  private static final String HAMLETS =
      """
      select distinct
          'hamlets',
          counties.pairing_id,
          counties.plan_year,
          hamlets.hamlet_key
      from counties
      inner join star.dim_hamlets as hamlets
          on counties.region_code in (hamlets.county_code, hamlets.township_code)
      """;

  private static final String UNITS =
      """
      select distinct
          'units',
          asked.pairing_id,
          asked.plan_year,
          units.unit_key
      from asked
      inner join measure_plan_units as units
          on units.pairing_id = asked.own_pairing_id
          and units.plan_year = asked.plan_year
      """;

  private Universes() {}

  static void write(Connection connection, Set<Shape.Universe> needed) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
      for (Shape.Universe universe : needed) {
        statement.execute(ASKED + select(universe));
      }
    }
  }

  private static String select(Shape.Universe universe) {
    return switch (universe) {
      case TOWNSHIPS -> TOWNSHIPS;
      case HAMLETS -> HAMLETS;
      case UNITS -> UNITS;
    };
  }
}
