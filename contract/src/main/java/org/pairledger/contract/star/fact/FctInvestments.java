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

/** {@code fct_investments}: one row per firm and ledger statement. */
public final class FctInvestments {

  public static final Field FIRM_KEY = required("firm_key", "企业键", "Firm key", STRING);
  public static final Field FIRM = required("firm", "企业", "Firm", STRING);
  public static final Field ORIGIN = optional("origin", "来源地", "Origin", STRING);
  public static final Field PARK = optional("park", "园区", "Park", STRING);
  public static final Field PARK_KEY = optional("park_key", "园区键", "Park key", STRING);
  public static final Field INDUSTRY = optional("industry", "行业", "Industry", STRING);
  public static final Field AGREED_YUAN =
      optional("agreed_yuan", "协议投资（元）", "Agreed (yuan)", DECIMAL);
  public static final Field PAID_IN_TOTAL_YUAN =
      optional("paid_in_total_yuan", "累计到位（元）", "Paid in, total (yuan)", DECIMAL);
  public static final Field PAID_IN_YEAR_YUAN =
      optional("paid_in_year_yuan", "本年到位（元）", "Paid in, this year (yuan)", DECIMAL);
  public static final Field LANDED_ON = optional("landed_on", "落地日期", "Landed on", DATE);
  public static final Field STARTED_ON = optional("started_on", "开始日期", "Started on", DATE);
  public static final Field WORKER_COUNT = optional("worker_count", "吸纳就业", "Workers", INTEGER);
  public static final Field POOR_WORKER_COUNT =
      optional("poor_worker_count", "帮扶对象", "of which poor", INTEGER);
  public static final Field LINKED_PERSON_COUNT =
      optional("linked_person_count", "利益联结人数", "Linked persons", INTEGER);
  public static final Field STATED_ON = optional("stated_on", "报表日期", "Stated on", DATE);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_investments",
          "引进企业",
          "one row per firm and ledger statement",
          List.of(
              FIRM_KEY,
              FIRM,
              ORIGIN,
              PARK,
              PARK_KEY,
              INDUSTRY,
              AGREED_YUAN,
              PAID_IN_TOTAL_YUAN,
              PAID_IN_YEAR_YUAN,
              LANDED_ON,
              STARTED_ON,
              WORKER_COUNT,
              POOR_WORKER_COUNT,
              LINKED_PERSON_COUNT,
              STATED_ON));

  private FctInvestments() {}
}
