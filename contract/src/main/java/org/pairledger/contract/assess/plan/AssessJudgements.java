package org.pairledger.contract.assess.plan;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.RATIO;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_judgements}: one row per decision of people about a pairing's year. */
public final class AssessJudgements {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field JUDGEMENT_NO = required("judgement_no", "意见编号", "Judgement", INTEGER);
  public static final Field STAGE = required("stage", "评审环节", "Stage", STRING);
  public static final Field KIND = required("kind", "对象类型", "Kind", STRING);
  public static final Field REF = required("ref", "对象", "Object", STRING);
  public static final Field LEDGER_VALUE = optional("ledger_value", "台账值", "Ledger value", RATIO);
  public static final Field JUDGED_VALUE = optional("judged_value", "认定值", "Judged value", RATIO);
  public static final Field VALUE_DIFFERENCE =
      optional("value_difference", "差异", "Difference", RATIO);
  public static final Field JUDGED_POINTS =
      optional("judged_points", "认定得分", "Judged points", RATIO);
  public static final Field IS_VETO = required("is_veto", "是否否决", "Veto", BOOLEAN);
  public static final Field REASON = optional("reason", "理由", "Reason", STRING);
  public static final Field DOCUMENT_NO = optional("document_no", "文号", "Document", STRING);
  public static final Field JUDGED_ON = optional("judged_on", "认定日期", "Judged on", DATE);

  public static final Table TABLE =
      new Table(
          "assess_judgements",
          "评审意见",
          "one row per decision of people about a pairing's year",
          List.of(PAIRING_ID, PLAN_YEAR, JUDGEMENT_NO),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              JUDGEMENT_NO,
              STAGE,
              KIND,
              REF,
              LEDGER_VALUE,
              JUDGED_VALUE,
              VALUE_DIFFERENCE,
              JUDGED_POINTS,
              IS_VETO,
              REASON,
              DOCUMENT_NO,
              JUDGED_ON));

  private AssessJudgements() {}
}
