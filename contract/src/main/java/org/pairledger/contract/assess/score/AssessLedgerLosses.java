package org.pairledger.contract.assess.score;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/**
 * {@code assess_ledger_losses}: one row per part of the points lost and ledger, owed for it, that
 * came late or not at all; several such ledgers share it alike.
 *
 * <p>That points were lost beside a late ledger does not say that they were lost by it.
 */
public final class AssessLedgerLosses {

  public static final Field SCORECARD = required("scorecard", "评分表", "Scorecard", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field LOSS_NO = required("loss_no", "失分序号", "Loss", INTEGER);
  public static final Field OBLIGATION = required("obligation", "报送义务", "Obligation", STRING);
  public static final Field DATASET = required("dataset", "台账类型", "Dataset", STRING);
  public static final Field SIDE = required("side", "方", "Side", STRING);
  public static final Field OWNER = required("owner", "责任单位", "Responsible unit", STRING);
  public static final Field DUE_ON = required("due_on", "应报日期", "Due on", DATE);
  public static final Field RECEIVED_ON = optional("received_on", "收到日期", "Received on", DATE);
  public static final Field DAYS_LATE = optional("days_late", "逾期天数", "Days late", INTEGER);
  public static final Field LEDGER_COUNT =
      required("ledger_count", "共同迟报台账数", "Ledgers that share it", INTEGER);
  public static final Field LOST_POINTS = required("lost_points", "失分", "Points lost", RATIO);

  public static final Table TABLE =
      new Table(
          "assess_ledger_losses",
          "台账失分",
          "one row per part of the points lost and ledger that was late or missing",
          List.of(SCORECARD, PAIRING_ID, PLAN_YEAR, LOSS_NO, OBLIGATION),
          List.of(
              SCORECARD,
              PAIRING_ID,
              PLAN_YEAR,
              LOSS_NO,
              OBLIGATION,
              DATASET,
              SIDE,
              OWNER,
              DUE_ON,
              RECEIVED_ON,
              DAYS_LATE,
              LEDGER_COUNT,
              LOST_POINTS));

  private AssessLedgerLosses() {}
}
