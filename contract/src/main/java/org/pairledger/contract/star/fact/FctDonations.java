package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_donations}: one row per donation told in a ledger. */
public final class FctDonations {

  public static final Field DONATION_KEY = optional("donation_key", "捐赠键", "Donation key", STRING);
  public static final Field DONATED_ON = optional("donated_on", "捐赠日期", "Donated on", DATE);
  public static final Field RECEIVED_ON = optional("received_on", "收到日期", "Received on", DATE);
  public static final Field COUNTED_ON = optional("counted_on", "计入日期", "Counts from", DATE);
  public static final Field DONOR_KEY = optional("donor_key", "捐赠方键", "Donor key", BIGINT);
  public static final Field DONOR_ORG_NAME =
      optional("donor_org_name", "捐赠单位", "Donor (organisations)", STRING);
  public static final Field DONOR_KIND = optional("donor_kind", "捐赠方性质", "Donor kind", STRING);
  public static final Field IS_PERSON = required("is_person", "是否个人", "Person", BOOLEAN);
  public static final Field RECIPIENT = optional("recipient", "受赠方", "Recipient", STRING);
  public static final Field DONATION_FORM = required("donation_form", "方式", "Form", STRING);
  public static final Field CASH_YUAN = optional("cash_yuan", "捐款（元）", "Cash (yuan)", DECIMAL);
  public static final Field GOODS_YUAN =
      optional("goods_yuan", "捐物折款（元）", "Goods at value (yuan)", DECIMAL);
  public static final Field VALUE_YUAN = optional("value_yuan", "捐赠额（元）", "Value (yuan)", DECIMAL);
  public static final Field VALUE_BOUND = optional("value_bound", "金额性质", "Bound", STRING);
  public static final Field GOODS_NAME = optional("goods_name", "物资", "Goods", STRING);
  public static final Field GOODS_QUANTITY = optional("goods_quantity", "数量", "Quantity", DECIMAL);
  public static final Field GOODS_UNIT = optional("goods_unit", "单位", "Unit", STRING);
  public static final Field PURPOSE = optional("purpose", "用途", "Purpose", STRING);
  public static final Field RECEIPT_NO = optional("receipt_no", "票据号", "Receipt", STRING);
  public static final Field DONATION_STATE = required("donation_state", "状态", "State", STRING);
  public static final Field VALUATION_BASIS =
      optional("valuation_basis", "折价依据", "Valuation basis", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_donations",
          "社会捐赠",
          "one row per donation told in a ledger",
          List.of(
              DONATION_KEY,
              DONATED_ON,
              RECEIVED_ON,
              COUNTED_ON,
              DONOR_KEY,
              DONOR_ORG_NAME,
              DONOR_KIND,
              IS_PERSON,
              RECIPIENT,
              DONATION_FORM,
              CASH_YUAN,
              GOODS_YUAN,
              VALUE_YUAN,
              VALUE_BOUND,
              GOODS_NAME,
              GOODS_QUANTITY,
              GOODS_UNIT,
              PURPOSE,
              RECEIPT_NO,
              DONATION_STATE,
              VALUATION_BASIS));

  private FctDonations() {}
}
