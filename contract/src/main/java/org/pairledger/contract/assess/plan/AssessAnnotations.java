package org.pairledger.contract.assess.plan;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_annotations}: one row per difference between a plan's body and its appendix. */
public final class AssessAnnotations {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field ANNOTATION_NO = required("annotation_no", "差异编号", "Annotation", STRING);
  public static final Field ITEM_NO = optional("item_no", "事项编号", "Item", STRING);
  public static final Field SUBJECT = required("subject", "主题", "Subject", STRING);
  public static final Field BODY_TEXT = optional("body_text", "正文", "Body", STRING);
  public static final Field APPENDIX_TEXT = optional("appendix_text", "清单", "Appendix", STRING);
  public static final Field CONSEQUENCE = optional("consequence", "处理", "Consequence", STRING);

  public static final Table TABLE =
      new Table(
          "assess_annotations",
          "正文与清单差异",
          "one row per difference between a plan's body and its appendix",
          List.of(PAIRING_ID, PLAN_YEAR, ANNOTATION_NO),
          List.of(
              PAIRING_ID,
              PLAN_YEAR,
              ANNOTATION_NO,
              ITEM_NO,
              SUBJECT,
              BODY_TEXT,
              APPENDIX_TEXT,
              CONSEQUENCE));

  private AssessAnnotations() {}
}
