package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_documents}: one row per document told in a list. */
public final class FctDocuments {

  public static final Field DOCUMENT_KEY = optional("document_key", "文号键", "Document key", STRING);
  public static final Field ISSUED_ON = required("issued_on", "印发日期", "Issued on", DATE);
  public static final Field DOCUMENT_KIND = required("document_kind", "类型", "Kind", STRING);
  public static final Field TITLE = required("title", "标题", "Title", STRING);
  public static final Field DOCUMENT_NO = optional("document_no", "文号", "Document", STRING);
  public static final Field ISSUER = optional("issuer", "印发单位", "Issuer", STRING);
  public static final Field ACTING_SIDE = optional("acting_side", "行动方", "Acting side", STRING);
  public static final Field ITEM_NO = optional("item_no", "事项编号", "Item", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_documents",
          "文件资料",
          "one row per document told in a list",
          List.of(
              DOCUMENT_KEY,
              ISSUED_ON,
              DOCUMENT_KIND,
              TITLE,
              DOCUMENT_NO,
              ISSUER,
              ACTING_SIDE,
              ITEM_NO));

  private FctDocuments() {}
}
