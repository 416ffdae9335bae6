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

/** {@code fct_fund_flows}: one row per movement of money told in a ledger. */
public final class FctFundFlows {

  public static final Field FLOW_DATE = required("flow_date", "日期", "Date", DATE);
  public static final Field FLOW_DATE_PRECISION =
      required("flow_date_precision", "日期精度", "Precision", STRING);
  public static final Field FUND_YEAR = optional("fund_year", "资金年度", "Budget year", INTEGER);
  public static final Field BUDGET_LEVEL = required("budget_level", "预算级次", "Budget level", STRING);
  public static final Field FUND_KIND = optional("fund_kind", "资金类别", "Fund kind", STRING);
  public static final Field FUND_STAGE = required("fund_stage", "环节", "Stage", STRING);
  public static final Field AMOUNT_YUAN =
      required("amount_yuan", "金额（元）", "Amount (yuan)", DECIMAL);
  public static final Field AMOUNT_BOUND = optional("amount_bound", "金额性质", "Bound", STRING);
  public static final Field PROJECT_KEY = optional("project_key", "项目键", "Project key", STRING);
  public static final Field SITE_LEVEL = optional("site_level", "层级", "Level", STRING);
  public static final Field PAYER = optional("payer", "付款单位", "Payer", STRING);
  public static final Field PAYEE = optional("payee", "收款单位", "Payee", STRING);
  public static final Field DOCUMENT_NO = optional("document_no", "文号", "Document", STRING);
  public static final Field VOUCHER_NO = optional("voucher_no", "凭证号", "Voucher", STRING);
  public static final Field BALANCE_YUAN =
      optional("balance_yuan", "余额（元）", "Balance (yuan)", DECIMAL);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_fund_flows",
          "资金流水",
          "one row per movement of money told in a ledger",
          List.of(
              FLOW_DATE,
              FLOW_DATE_PRECISION,
              FUND_YEAR,
              BUDGET_LEVEL,
              FUND_KIND,
              FUND_STAGE,
              AMOUNT_YUAN,
              AMOUNT_BOUND,
              PROJECT_KEY,
              SITE_LEVEL,
              PAYER,
              PAYEE,
              DOCUMENT_NO,
              VOUCHER_NO,
              BALANCE_YUAN));

  private FctFundFlows() {}
}
