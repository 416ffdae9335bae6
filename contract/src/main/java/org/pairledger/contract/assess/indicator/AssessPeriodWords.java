package org.pairledger.contract.assess.indicator;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_period_words}: one row per year and concept, as people said it in that year. */
public final class AssessPeriodWords {

  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field CONCEPT = required("concept", "概念", "Concept", STRING);
  public static final Field WORD = required("word", "当年用语", "Word of the year", STRING);

  public static final Table TABLE =
      new Table(
          "assess_period_words",
          "各年用语",
          "one row per year and concept",
          List.of(PLAN_YEAR, CONCEPT),
          List.of(PLAN_YEAR, CONCEPT, WORD));

  private AssessPeriodWords() {}
}
