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

/**
 * What every fact carries: who told it, for which pairing and year, from which row, and when that
 * was known.
 *
 * <p>{@code source_row} is the row as the spreadsheet numbers it, from 1; {@code known_to} is empty
 * while the statement stands.
 */
public final class FactColumns {

  public static final Field FACT_ID = required("fact_id", "事实编号", "Fact", BIGINT);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PLAN_YEAR = required("plan_year", "年度", "Year", INTEGER);
  public static final Field REPORTING_SIDE =
      required("reporting_side", "报送方", "Reporting side", STRING);
  public static final Field OWNER = optional("owner", "责任单位", "Responsible unit", STRING);
  public static final Field SOURCE_FILE = required("source_file", "文件键", "File key", STRING);
  public static final Field SOURCE_SHEET = required("source_sheet", "表序号", "Sheet index", INTEGER);
  public static final Field SOURCE_ROW = required("source_row", "行号", "Row", INTEGER);
  public static final Field KNOWN_FROM = required("known_from", "知悉自", "Known from", DATE);
  public static final Field KNOWN_TO = optional("known_to", "知悉至", "Known to", DATE);

  public static final List<Field> HEAD =
      List.of(FACT_ID, PAIRING_ID, PLAN_YEAR, REPORTING_SIDE, OWNER);
  public static final List<Field> TAIL =
      List.of(SOURCE_FILE, SOURCE_SHEET, SOURCE_ROW, KNOWN_FROM, KNOWN_TO);

  private FactColumns() {}

  static Table fact(String name, String label, String grain, List<Field> own) {
    return new Table(name, label, grain, List.of(FACT_ID), Table.columns(HEAD, own, TAIL));
  }
}
