package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/** Runs the fold: fills {@code measured_days} with the changes of every request. */
final class DayFold {

  private static final String DERIVED =
      """
      insert into measured_days
      select
          parts.request_no,
          case
              when parts.part_role = 'base' then cast(days.day + interval 1 year as date)
              else days.day
          end,
          case
              when parts.part_role = 'num' then days.num
              when parts.part_role = 'base' then -days.num
              else 0
          end,
          case when parts.part_role in ('den', 'base') then days.num else 0 end
      from measure_parts as parts
      inner join measured_days as days
          on days.request_no = parts.part_no
      where days.day is not null and parts.part_role <> 'each'
      union all
      select parts.request_no, null, days.num, days.den
      from measure_parts as parts
      inner join measured_days as days
          on days.request_no = parts.part_no
      where days.day is null and parts.part_role = 'num'
      """;

  private DayFold() {}

  static void run(Connection connection, AskList list, List<PlanUnit> units) throws SQLException {
    AskTable.write(connection, list, units);
    Standing.fill(connection);
    boolean hasSameRows = SameRows.fill(connection);
    try (Statement statement = connection.createStatement()) {
      for (AskList.Group group : list.groups()) {
        bind(statement, group);
        statement.execute(FoldSql.of(group, hasSameRows));
      }
      if (!list.parts().isEmpty()) {
        statement.execute(DERIVED);
        statement.execute(EachSideSql.DAYS);
      }
    }
  }

  /**
   * Binds what a group's SQL asks for: its year, its parameters, the day whose knowledge counts.
   */
  static void bind(Statement statement, AskList.Group group) throws SQLException {
    ToldByYear.until(statement, group.planYear());
    LocalDate knownOn = group.knownOn();
    statement.execute(
        "set variable known_on = " + (knownOn == null ? "null" : "date '" + knownOn + "'"));
    for (Parameter param : group.indicator().params()) {
      String value = group.params().getOrDefault(param.name(), param.defaultValue());
      statement.execute("set variable p_" + param.name() + " = " + param.literal(value));
    }
  }
}
