package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

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
      where days.day is not null
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
    try (Statement statement = connection.createStatement()) {
      for (AskList.Group group : list.groups()) {
        set(statement, group.params());
        statement.execute(FoldSql.of(group));
      }
      if (!list.parts().isEmpty()) {
        statement.execute(DERIVED);
      }
    }
  }

  /** Binds parameters: numbers and flags as such, words as text. */
  static void set(Statement statement, Map<String, String> params) throws SQLException {
    for (Map.Entry<String, String> param : params.entrySet()) {
      statement.execute("set variable p_" + param.getKey() + " = " + literal(param.getValue()));
    }
  }

  private static String literal(String value) {
    return value.matches("\\d{1,9}|true|false") ? value : "'" + value.replace("'", "''") + "'";
  }
}
