package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_workshops}: one row per workshop told in a ledger. */
public final class FctWorkshops {

  public static final Field WORKSHOP_KEY = required("workshop_key", "车间键", "Workshop key", STRING);
  public static final Field WORKSHOP_NAME = required("workshop_name", "车间名称", "Workshop", STRING);
  public static final Field TOWNSHIP_CODE = optional("township_code", "乡镇代码", "Township", STRING);
  public static final Field VILLAGE_NAME = optional("village_name", "行政村", "Village", STRING);
  public static final Field RECOGNISED_ON =
      required("recognised_on", "认定日期", "Recognised on", DATE);
  public static final Field STOPPED_ON = optional("stopped_on", "停产日期", "Stopped on", DATE);
  public static final Field WORKSHOP_STATE = required("workshop_state", "状态", "State", STRING);
  public static final Field INVESTED_YUAN =
      optional("invested_yuan", "投资额（元）", "Invested (yuan)", DECIMAL);
  public static final Field AID_YUAN =
      optional("aid_yuan", "协作资金（元）", "Cooperation funds (yuan)", DECIMAL);
  public static final Field WORKER_COUNT = optional("worker_count", "吸纳就业", "Workers", INTEGER);
  public static final Field POOR_WORKER_COUNT =
      optional("poor_worker_count", "帮扶对象", "of which poor", INTEGER);
  public static final Field STATED_ON = optional("stated_on", "报表日期", "Stated on", DATE);
  public static final Field WORKSHOP_KIND =
      optional("workshop_kind", "车间类型", "Kind of workshop", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_workshops",
          "车间",
          "one row per workshop told in a ledger",
          List.of(
              WORKSHOP_KEY,
              WORKSHOP_NAME,
              TOWNSHIP_CODE,
              VILLAGE_NAME,
              RECOGNISED_ON,
              STOPPED_ON,
              WORKSHOP_STATE,
              INVESTED_YUAN,
              AID_YUAN,
              WORKER_COUNT,
              POOR_WORKER_COUNT,
              STATED_ON,
              WORKSHOP_KIND));

  private FctWorkshops() {}
}
