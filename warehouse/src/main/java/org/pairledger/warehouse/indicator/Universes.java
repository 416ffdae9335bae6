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
          select distinct pairing_id, plan_year, own_pairing_id from measure_reach
      ),
      own_members as (
          select distinct
              asked.pairing_id,
              asked.plan_year,
              members.member_code
          from asked
          inner join star.dim_pairing_members as members
              on members.pairing_id = asked.own_pairing_id
              and members.member_role = 'R'
              and members.valid_from <= make_date(asked.plan_year, 12, 31)
              and (members.valid_to is null or members.valid_to > make_date(asked.plan_year, 1, 1))
      ),
      counties as (
          select own_members.pairing_id, own_members.plan_year, regions.region_code
          from own_members
          inner join star.dim_regions as regions
              on regions.region_code = own_members.member_code
              and regions.region_level in ('county', 'town')
          union
          select own_members.pairing_id, own_members.plan_year, regions.region_code
          from own_members
          inner join star.dim_regions as regions
              on regions.parent_region_code = own_members.member_code
              and regions.region_level in ('county', 'town')
      )
      """;

  private static final String TOWNSHIPS =
      """
      ,
      towns as (
          select region_code, region_code as inside_code, valid_from, valid_to
          from star.dim_regions
          where region_level = 'town'
          union all
          select region_code, county_code as inside_code, valid_from, valid_to
          from star.dim_regions
          where region_level = 'town' and county_code <> region_code
      )
      select distinct
          'townships',
          counties.pairing_id,
          counties.plan_year,
          towns.region_code
      from counties
      inner join towns
          on towns.inside_code = counties.region_code
          and towns.valid_from <= make_date(counties.plan_year, 12, 31)
          and (towns.valid_to is null or towns.valid_to > make_date(counties.plan_year, 12, 31))
      """;

  private static final String HAMLETS =
      """
      ,
      hamlets as (
          select hamlet_key, county_code as inside_code, listed_year from star.dim_hamlets
          union all
          select hamlet_key, township_code as inside_code, listed_year from star.dim_hamlets
      )
      select distinct
          'hamlets',
          counties.pairing_id,
          counties.plan_year,
          hamlets.hamlet_key
      from counties
      inner join hamlets
          on hamlets.inside_code = counties.region_code
          and coalesce(hamlets.listed_year, 0) <= counties.plan_year
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
