package org.pairledger.contract.assess.indicator;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_indicators}: one row per indicator. */
public final class AssessIndicators {

  public static final Field INDICATOR = required("indicator", "指标代码", "Indicator", STRING);
  public static final Field INDICATOR_NAME = required("indicator_name", "指标名称", "Name", STRING);
  public static final Field INDICATOR_NAME_EN =
      required("indicator_name_en", "指标英文名", "Name (English)", STRING);
  public static final Field CATEGORY = required("category", "类别", "Category", STRING);
  public static final Field ASSESSMENT_CATEGORY =
      required("assessment_category", "考核类别", "Assessment category", STRING);
  public static final Field UNIT = required("unit", "单位", "Unit", STRING);
  public static final Field MEASURE = required("measure", "度量", "Measure", STRING);
  public static final Field TIMING = required("timing", "时间口径", "Timing", STRING);
  public static final Field FOLD = required("fold", "汇总方式", "Fold", STRING);
  public static final Field FORM = required("form", "形式", "Form", STRING);
  public static final Field IS_ADDITIVE = required("is_additive", "是否可加", "Additive", BOOLEAN);
  public static final Field DEFINITION = optional("definition", "口径", "Definition", STRING);
  public static final Field SORT_NO = required("sort_no", "顺序", "Order", INTEGER);

  public static final Table TABLE =
      new Table(
          "assess_indicators",
          "指标目录",
          "one row per indicator",
          List.of(INDICATOR),
          List.of(
              INDICATOR,
              INDICATOR_NAME,
              INDICATOR_NAME_EN,
              CATEGORY,
              ASSESSMENT_CATEGORY,
              UNIT,
              MEASURE,
              TIMING,
              FOLD,
              FORM,
              IS_ADDITIVE,
              DEFINITION,
              SORT_NO));

  private AssessIndicators() {}
}
