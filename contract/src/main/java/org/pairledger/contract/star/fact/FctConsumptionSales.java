package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_consumption_sales}: one row per sale told in a ledger. */
public final class FctConsumptionSales {

  public static final Field SOLD_ON = required("sold_on", "日期", "Date", DATE);
  public static final Field BUYER_KIND = optional("buyer_kind", "采购方性质", "Buyer kind", STRING);
  public static final Field CHANNEL = optional("channel", "渠道", "Channel", STRING);
  public static final Field SALE_MODE = optional("sale_mode", "方式", "Mode", STRING);
  public static final Field PRODUCT = optional("product", "产品", "Product", STRING);
  public static final Field SUPPLIER = optional("supplier", "供应商", "Supplier", STRING);
  public static final Field IS_RECOGNISED =
      optional("is_recognised", "是否认定", "Recognised", BOOLEAN);
  public static final Field QUANTITY = optional("quantity", "数量", "Quantity", DECIMAL);
  public static final Field QUANTITY_UNIT = optional("quantity_unit", "单位", "Unit", STRING);
  public static final Field AMOUNT_YUAN =
      required("amount_yuan", "金额（元）", "Amount (yuan)", DECIMAL);
  public static final Field AMOUNT_BOUND = optional("amount_bound", "金额性质", "Bound", STRING);
  public static final Field POOR_HOUSEHOLD_COUNT =
      optional("poor_household_count", "帮扶户数", "Poor households", INTEGER);
  public static final Field POOR_PERSON_COUNT =
      optional("poor_person_count", "帮扶对象人数", "Poor persons", INTEGER);
  public static final Field BUYER = optional("buyer", "采购单位", "Buyer", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_consumption_sales",
          "消费协作",
          "one row per sale told in a ledger",
          List.of(
              SOLD_ON,
              BUYER_KIND,
              CHANNEL,
              SALE_MODE,
              PRODUCT,
              SUPPLIER,
              IS_RECOGNISED,
              QUANTITY,
              QUANTITY_UNIT,
              AMOUNT_YUAN,
              AMOUNT_BOUND,
              POOR_HOUSEHOLD_COUNT,
              POOR_PERSON_COUNT,
              BUYER));

  private FctConsumptionSales() {}
}
