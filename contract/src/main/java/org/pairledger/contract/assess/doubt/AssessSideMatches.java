package org.pairledger.contract.assess.doubt;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_side_matches}: one row per event of a topic that either side tells. */
public final class AssessSideMatches {

  public static final Field MATCH_TOPIC = required("match_topic", "核对内容", "Topic", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field MATCH_NO = required("match_no", "核对序号", "No", INTEGER);
  public static final Field MATCH_STATE = required("match_state", "核对结果", "Result", STRING);
  public static final Field DONOR_DATE = optional("donor_date", "帮扶方日期", "Donor's date", DATE);
  public static final Field DONOR_VALUE =
      optional("donor_value", "帮扶方数值", "Donor's value", DECIMAL);
  public static final Field DONOR_FACT_ID =
      optional("donor_fact_id", "帮扶方事实", "Donor's fact", BIGINT);
  public static final Field RECIPIENT_DATE =
      optional("recipient_date", "受援方日期", "Recipient's date", DATE);
  public static final Field RECIPIENT_VALUE =
      optional("recipient_value", "受援方数值", "Recipient's value", DECIMAL);
  public static final Field RECIPIENT_FACT_ID =
      optional("recipient_fact_id", "受援方事实", "Recipient's fact", BIGINT);
  public static final Field UNIT = required("unit", "单位", "Unit", STRING);

  public static final Table TABLE =
      new Table(
          "assess_side_matches",
          "双方核对",
          "one row per event of a topic that either side tells",
          List.of(MATCH_TOPIC, PAIRING_ID, PLAN_YEAR, MATCH_NO),
          List.of(
              MATCH_TOPIC,
              PAIRING_ID,
              PLAN_YEAR,
              MATCH_NO,
              MATCH_STATE,
              DONOR_DATE,
              DONOR_VALUE,
              DONOR_FACT_ID,
              RECIPIENT_DATE,
              RECIPIENT_VALUE,
              RECIPIENT_FACT_ID,
              UNIT));

  private AssessSideMatches() {}
}
