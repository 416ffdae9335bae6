package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_obligations}: one row per ledger owed. */
public final class FctObligations {

  public static final Field OBLIGATION_ID = required("obligation_id", "义务编号", "Obligation", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field SIDE = required("side", "方", "Side", STRING);
  public static final Field OWNER = required("owner", "责任单位", "Responsible unit", STRING);
  public static final Field DATASET = required("dataset", "台账类型", "Dataset", STRING);
  public static final Field PERIOD_FROM = optional("period_from", "期间起", "Period from", DATE);
  public static final Field PERIOD_TO = optional("period_to", "期间止", "Period to", DATE);
  public static final Field DUE_ON = required("due_on", "应报日期", "Due on", DATE);
  public static final Field RECEIVED_ON = optional("received_on", "收到日期", "Received on", DATE);
  public static final Field SOURCE_FILE = optional("source_file", "文件键", "File key", STRING);
  public static final Field DAYS_LATE = optional("days_late", "逾期天数", "Days late", INTEGER);

  public static final Table TABLE =
      new Table(
          "fct_obligations",
          "报送义务",
          "one row per ledger owed",
          List.of(OBLIGATION_ID),
          List.of(
              OBLIGATION_ID,
              PAIRING_ID,
              PLAN_YEAR,
              SIDE,
              OWNER,
              DATASET,
              PERIOD_FROM,
              PERIOD_TO,
              DUE_ON,
              RECEIVED_ON,
              SOURCE_FILE,
              DAYS_LATE));

  private FctObligations() {}
}
