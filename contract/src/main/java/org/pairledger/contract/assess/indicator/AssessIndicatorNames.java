package org.pairledger.contract.assess.indicator;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_indicator_names}: one row per year and indicator, in the words of the year; {@link
 * AssessIndicators} has what compares years.
 */
public final class AssessIndicatorNames {

  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field INDICATOR = required("indicator", "指标代码", "Indicator", STRING);
  public static final Field NAME_OF_YEAR =
      required("name_of_year", "当年名称", "Name of the year", STRING);
  public static final Field DEFINITION_OF_YEAR =
      required("definition_of_year", "当年口径说法", "Definition in words of the year", STRING);

  public static final Table TABLE =
      new Table(
          "assess_indicator_names",
          "指标当年名称",
          "one row per year and indicator",
          List.of(PLAN_YEAR, INDICATOR),
          List.of(PLAN_YEAR, INDICATOR, NAME_OF_YEAR, DEFINITION_OF_YEAR));

  private AssessIndicatorNames() {}
}
