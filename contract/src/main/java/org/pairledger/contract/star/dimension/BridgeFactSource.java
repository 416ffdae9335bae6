package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code bridge_fact_source}: one row per fact and further source row. */
public final class BridgeFactSource {

  public static final Field FACT_ID = required("fact_id", "事实编号", "Fact", BIGINT);
  public static final Field SOURCE_FILE = required("source_file", "文件键", "File key", STRING);
  public static final Field SOURCE_SHEET = required("source_sheet", "表序号", "Sheet index", INTEGER);
  public static final Field SOURCE_ROW = required("source_row", "行号", "Row", INTEGER);
  public static final Field MATCH_RULE = required("match_rule", "匹配规则", "Match rule", STRING);

  public static final Table TABLE =
      new Table(
          "bridge_fact_source",
          "事实来源",
          "one row per fact and further source row",
          List.of(FACT_ID, SOURCE_FILE, SOURCE_SHEET, SOURCE_ROW),
          List.of(FACT_ID, SOURCE_FILE, SOURCE_SHEET, SOURCE_ROW, MATCH_RULE));

  private BridgeFactSource() {}
}
