package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_pairing_agreements}: one row per agreement item told in a ledger. */
public final class FctPairingAgreements {

  public static final Field PAIR_LEVEL = required("pair_level", "层级", "Level", STRING);
  public static final Field PAIR_KEY = required("pair_key", "结对键", "Pair key", STRING);
  public static final Field DONOR_UNIT = required("donor_unit", "帮扶方单位", "Donor unit", STRING);
  public static final Field DONOR_UNIT_CODE =
      optional("donor_unit_code", "帮扶方代码", "Donor code", STRING);
  public static final Field RECIPIENT_UNIT =
      required("recipient_unit", "受援方单位", "Recipient unit", STRING);
  public static final Field RECIPIENT_UNIT_CODE =
      optional("recipient_unit_code", "受援方代码", "Recipient code", STRING);
  public static final Field SIGNED_ON = optional("signed_on", "签订日期", "Signed on", DATE);
  public static final Field TERM_TO = optional("term_to", "期限止", "Term to", DATE);
  public static final Field AGREEMENT_NO = optional("agreement_no", "协议编号", "Agreement", STRING);
  public static final Field YEAR_TASK = optional("year_task", "年度事项", "Task", STRING);
  public static final Field TASK_STATE = optional("task_state", "完成情况", "Task state", STRING);
  public static final Field DONE_ON = optional("done_on", "完成日期", "Done on", DATE);
  public static final Field AID_YUAN =
      optional("aid_yuan", "协作资金（元）", "Cooperation funds (yuan)", DECIMAL);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_pairing_agreements",
          "结对协议",
          "one row per agreement item told in a ledger",
          List.of(
              PAIR_LEVEL,
              PAIR_KEY,
              DONOR_UNIT,
              DONOR_UNIT_CODE,
              RECIPIENT_UNIT,
              RECIPIENT_UNIT_CODE,
              SIGNED_ON,
              TERM_TO,
              AGREEMENT_NO,
              YEAR_TASK,
              TASK_STATE,
              DONE_ON,
              AID_YUAN));

  private FctPairingAgreements() {}
}
