package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_exchange_events}: one row per meeting or visit told in a ledger. */
public final class FctExchangeEvents {

  public static final Field EVENT_DATE = required("event_date", "日期", "Date", DATE);
  public static final Field EVENT_DATE_PRECISION =
      required("event_date_precision", "日期精度", "Date precision", STRING);
  public static final Field EVENT_KIND = required("event_kind", "类型", "Kind", STRING);
  public static final Field ACTING_SIDE = required("acting_side", "行动方", "Acting side", STRING);
  public static final Field LEADER_RANK =
      optional("leader_rank", "我方带队领导层级", "Own leader's rank", STRING);
  public static final Field PARTNER_LEADER_RANK =
      optional("partner_leader_rank", "对方领导层级", "Partner leader's rank", STRING);
  public static final Field PLACE = optional("place", "地点", "Place", STRING);
  public static final Field VISITING_UNIT =
      optional("visiting_unit", "出访单位", "Visiting unit", STRING);
  public static final Field VISITING_REGION_CODE =
      optional("visiting_region_code", "出访单位代码", "Visiting region", STRING);
  public static final Field HOST_UNIT = optional("host_unit", "接待单位", "Receiving unit", STRING);
  public static final Field HOST_REGION_CODE =
      optional("host_region_code", "接待单位代码", "Receiving region", STRING);
  public static final Field TOPIC = optional("topic", "主题", "Topic", STRING);
  public static final Field DOCUMENT_NO = optional("document_no", "文号", "Document", STRING);
  public static final Field PERSON_TIMES = optional("person_times", "人次", "Person-times", INTEGER);
  public static final Field JOINT_EVENT_ID =
      required("joint_event_id", "共同事件编号", "Joint event", BIGINT);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_exchange_events",
          "会议互访",
          "one row per meeting or visit told in a ledger",
          List.of(
              EVENT_DATE,
              EVENT_DATE_PRECISION,
              EVENT_KIND,
              ACTING_SIDE,
              LEADER_RANK,
              PARTNER_LEADER_RANK,
              PLACE,
              VISITING_UNIT,
              VISITING_REGION_CODE,
              HOST_UNIT,
              HOST_REGION_CODE,
              TOPIC,
              DOCUMENT_NO,
              PERSON_TIMES,
              JOINT_EVENT_ID));

  private FctExchangeEvents() {}
}
