package org.pairledger.contract.dataset;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.star.dimension.DimSourceColumns;
import org.pairledger.contract.star.fact.FctControlTotals;
import org.pairledger.contract.star.fact.FctDataProblems;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** The staging tables: one for each dataset contract, and what reading found out beside them. */
public final class StagingTables {

  public static final Field FILE = required("source_file", "文件键", "File key", STRING);
  public static final Field SHEET = required("source_sheet", "表序号", "Sheet index", INTEGER);
  public static final Field TABLE_INDEX = required("source_table", "表内序号", "Table index", INTEGER);
  public static final Field ROW = required("source_row", "行号", "Row", INTEGER);
  public static final List<Field> ADDRESS = List.of(FILE, SHEET, TABLE_INDEX, ROW);

  public static final Field PERSON_KEY = optional("person_key", "人员键", "Person key", BIGINT);
  public static final Field PERSON_KEY_FULL =
      optional("person_key_full", "完整人员键", "Full person key", STRING);
  public static final Field KEY_STRENGTH = optional("key_strength", "键强度", "Key strength", STRING);
  public static final Field ID_STATE = optional("id_state", "证件状态", "ID state", STRING);
  public static final Field SEX = optional("sex", "性别", "Sex", STRING);
  public static final Field BIRTH_YEAR = optional("birth_year", "出生年", "Birth year", INTEGER);

  /** What a file alone tells of its problems; pairing, year, owner and path come with the build. */
  public static final Table PROBLEMS =
      new Table(
          "problems",
          "数据问题",
          "one row per problem found in a file",
          List.of(FctDataProblems.PROBLEM_ID),
          List.of(
              FctDataProblems.PROBLEM_ID,
              FctDataProblems.SOURCE_FILE,
              FctDataProblems.SHEET_NAME,
              FctDataProblems.SOURCE_SHEET,
              FctDataProblems.SOURCE_ROW,
              FctDataProblems.CELL_ADDRESS,
              FctDataProblems.DATASET,
              FctDataProblems.FIELD_NAME,
              FctDataProblems.FIELD_LABEL,
              FctDataProblems.RULE_CODE,
              FctDataProblems.SEVERITY,
              FctDataProblems.FOUND,
              FctDataProblems.EXPECTED,
              FctDataProblems.ADVICE,
              FctDataProblems.MESSAGE,
              FctDataProblems.MESSAGE_EN));

  /** Which column of which sheet each field was read from. */
  public static final Table COLUMNS =
      new Table(
          "columns",
          "来源列",
          DimSourceColumns.TABLE.grain(),
          DimSourceColumns.TABLE.key(),
          DimSourceColumns.TABLE.fields());

  /** Printed totals beside the sums of the rows. */
  public static final Table TOTALS =
      new Table(
          "totals",
          "控制合计",
          FctControlTotals.TABLE.grain(),
          FctControlTotals.TABLE.key(),
          List.of(
              FctControlTotals.SOURCE_FILE,
              FctControlTotals.SOURCE_SHEET,
              FctControlTotals.SOURCE_ROW,
              FctControlTotals.FIELD_NAME,
              FctControlTotals.DATASET,
              FctControlTotals.TOTAL_LABEL,
              FctControlTotals.STATED,
              FctControlTotals.SUMMED,
              FctControlTotals.DIFFERENCE));

  private StagingTables() {}

  /** The staging table of this dataset. */
  public static Table of(Dataset dataset) {
    Map<String, Field> columns = new LinkedHashMap<>();
    ADDRESS.forEach(field -> columns.put(field.name(), field));
    for (DatasetField field : dataset.fields()) {
      columns(field).forEach(column -> columns.putIfAbsent(column.name(), column));
    }
    return new Table(
        "stg_" + dataset.name(),
        dataset.label(),
        "one row per row of such a ledger",
        ADDRESS,
        List.copyOf(columns.values()));
  }

  /** The staged columns of one field, in their order; none when nothing of it may be kept. */
  public static List<Field> columns(DatasetField field) {
    if (field.person() && field.type() != FieldType.ID_NUMBER) {
      return List.of();
    }
    return switch (field.type()) {
      case TEXT, CODE -> List.of(column(field, "", STRING));
      case INTEGER, RUNS -> List.of(column(field, "", INTEGER));
      case DECIMAL, PERCENT -> List.of(column(field, "", DECIMAL));
      case MONEY -> List.of(column(field, "_yuan", DECIMAL), column(field, "_bound", STRING));
      case DATE -> List.of(column(field, "", DATE), column(field, "_precision", STRING));
      case PERIOD ->
          List.of(
              column(field, "_from", DATE),
              column(field, "_to", DATE),
              column(field, "_precision", STRING));
      case FLAG -> List.of(column(field, "", BOOLEAN));
      case ID_NUMBER ->
          List.of(PERSON_KEY, PERSON_KEY_FULL, KEY_STRENGTH, ID_STATE, SEX, BIRTH_YEAR);
      case HOUSEHOLD_NO -> List.of(column(field, "_key", BIGINT));
      case PARTY -> party(field);
      case POST -> List.of(column(field, "_rank", STRING));
      case NOTE, PERSON_NAME, PHONE -> List.of();
    };
  }

  private static List<Field> party(DatasetField field) {
    List<Field> columns = new ArrayList<>();
    columns.add(column(field, "", STRING));
    columns.add(optional(field.name() + "_is_person", field.label(), field.labelEn(), BOOLEAN));
    columns.add(column(field, "_key", BIGINT));
    return columns;
  }

  private static Field column(
      DatasetField field, String suffix, org.pairledger.contract.table.Type type) {
    return optional(field.name() + suffix, field.label(), field.labelEn(), type);
  }
}
