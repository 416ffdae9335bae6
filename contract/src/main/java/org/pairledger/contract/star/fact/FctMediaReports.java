package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_media_reports}: one row per media report told in a ledger. */
public final class FctMediaReports {

  public static final Field PUBLISHED_ON = required("published_on", "刊播日期", "Published on", DATE);
  public static final Field OUTLET = required("outlet", "媒体", "Outlet", STRING);
  public static final Field OUTLET_LEVEL = required("outlet_level", "媒体级别", "Outlet level", STRING);
  public static final Field TITLE = required("title", "标题", "Title", STRING);
  public static final Field REPORT_KEY = required("report_key", "报道键", "Report key", STRING);
  public static final Field PAGE_OR_LINK =
      optional("page_or_link", "版面或链接", "Page or link", STRING);
  public static final Field SUBMITTING_UNIT =
      optional("submitting_unit", "报送单位", "Submitting unit", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_media_reports",
          "媒体报道",
          "one row per media report told in a ledger",
          List.of(
              PUBLISHED_ON,
              OUTLET,
              OUTLET_LEVEL,
              TITLE,
              REPORT_KEY,
              PAGE_OR_LINK,
              SUBMITTING_UNIT));

  private FctMediaReports() {}
}
