package org.pairledger.ingest.cell.problem;

import java.util.Locale;
import org.pairledger.contract.problem.RuleWording;

/**
 * Everything that can be wrong with a ledger. How grave each is and what it says in both languages
 * stands in {@code pairledger/problems.csv}: {@code {found}} is what stands in the cell (masked
 * where it is personal), {@code {detail}} what else there is to say.
 */
public enum ProblemRule {
  // Files and tables
  FILE_UNREADABLE,
  NO_TABLE,
  TABLE_NOT_RECOGNISED,
  REQUIRED_COLUMN_MISSING,
  TWO_COLUMNS_FOR_FIELD,
  COLUMNS_NOT_TAKEN,
  HEADING_LIKELY,
  HEADING_ASKED,
  UNIT_NOT_STATED,
  UNIT_AMBIGUOUS,
  UNIT_BELOW,
  UNIT_OF_THINGS,
  HIDDEN_SHEET,
  HIDDEN_ROWS,
  FORMULA_COMPUTED,
  FORMULA_UNCHECKED,
  HIDDEN_COLUMNS,
  COVERED_CELLS,
  UNDECODABLE_TEXT,

  // Any cell
  UNDECODABLE_CELL,
  CONTENT_LOST,
  REQUIRED_BLANK,
  ERROR_VALUE,
  FORMULA_UNCOMPUTED,
  FORMULA_STALE,
  DITTO_NOT_TAKEN,
  UNKNOWN_CODE,
  NOT_A_FLAG,
  ID_NUMBER_IN_TEXT,
  TEXT_BECAME_DATE,
  STRUCK_OUT,
  STRUCK_PART,
  CONDITIONAL_LOOK,
  UNSEEN_CELL,
  COMMENT_CORRECTS,

  // Numbers and money
  NOT_A_NUMBER,
  NOT_WHOLE,
  NEGATIVE_COUNT,
  NEGATIVE_AMOUNT,
  AMOUNT_TOLD_TWICE,
  PART_BEYOND_WHOLE,
  NUMBER_BEYOND_SPAN,
  COUNT_BEYOND_COUNTY,
  NUMBER_TOO_LARGE,
  NUMBER_DESTROYED,
  SHOWN_DIFFERS,
  NUMBER_SHOWN_AS_DATE,
  COUNT_APPROXIMATE,
  COUNT_UNIT_DIFFERS,
  NUMBER_UNIT_UNKNOWN,
  NUMBER_CONVERTED,
  NUMBER_ROUNDED,
  NUMBER_NOT_ACTUAL,
  NUMBER_WITH_NOTE,
  NUMBER_OF_WHICH,
  NEGATIVE_BY_SIGN,
  NOT_AN_AMOUNT,
  FOREIGN_CURRENCY,
  CELL_UNIT_DIFFERS,
  FINER_THAN_FEN,
  PERCENT_AMBIGUOUS,
  PERCENT_RANGE,
  UNIT_SLIP_SUSPECTED,
  AMOUNT_BEYOND_MEANS,

  // Dates
  NOT_A_DATE,
  NO_SUCH_DAY,
  DATE_AMBIGUOUS,
  DATE_ORDER_AMBIGUOUS,
  DATE_WEEKDAY_DIFFERS,
  DATE_IN_OTHER_ZONE,
  DATES_SHIFTED,
  DATE_WITHOUT_YEAR,
  YEAR_DISAGREES,
  DATE_OF_OTHER_YEAR,
  DATE_BEFORE_2016,
  DATE_AFTER_CUTOFF,
  DATE_IS_A_PERIOD,
  PERIOD_REVERSED,
  DAY_BEFORE_START,
  PERIOD_WITHOUT_START,
  PERIOD_OF_ONE_DAY,
  START_OF_TERM,

  // Persons
  ID_DESTROYED,
  ID_CHECK_DIGIT,
  ID_BIRTH_DATE,
  ID_LENGTH,
  ID_MISSING,
  SEX_DIFFERS,
  BIRTH_DIFFERS,
  AGE_UNLIKELY,
  PHONE_INVALID,
  NAME_IS_A_NUMBER,

  // Rows and totals
  REPEATED_ROW,
  ROW_LIKE_ANOTHER,
  NUMBER_OF_TWO,
  PERIOD_IN_PERIOD,
  ROWS_TOLD_TWICE,
  MORE_CELLS_THAN_HEADINGS,
  RECORD_WITHOUT_MEASURE,
  SEVERAL_PERSONS,
  SEVERAL_PLACES,
  STATE_DISAGREES,
  PERSONS_SPLIT,
  ROW_CANCELLED,
  /** A row takes another one back or corrects it, and its amount adds to it. */
  ROW_TAKES_BACK,
  ROW_OF_NO_PAIRING,
  PAIRING_REPEATED,
  EXAMPLE_SHEET,
  TOTAL_WITHOUT_WORD,
  /** A row that lacks what those below it have equals their sum. */
  ROW_MAY_BE_TOTAL,
  TOTAL_WORD_IN_ROW,
  FIGURE_IN_NOTE,
  ROWS_READ_AS_NOTES,
  EXAMPLE_ROW,
  STRUCK_ROW,
  UNSEEN_ROW,
  TOTAL_DIFFERS,
  HEAD_COUNT_DIFFERS,
  CELLS_WOULD_EXPLAIN,
  ROW_ADDS_UP_OTHERWISE,
  CUMULATIVE_COLUMN,

  // Submissions
  CONTENT_REPEATED,
  DUPLICATE_FILE,
  SHARED_FILE,
  SHARED_ROWS,
  REPLACEMENT_UNCONFIRMED,
  SNAPSHOT_UNCONFIRMED,
  SUBMISSION_UNKNOWN_FILE,
  SIDE_UNTOLD,
  FILE_OUT_OF_PLACE,

  // What only the star can see
  UNKNOWN_PAIRING,
  UNKNOWN_PLACE,
  UNKNOWN_WORK_PLACE;

  /** For programs, for example {@code not-an-amount}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rows of the messiness catalogue it answers. */
  public String cases() {
    return wording().cases();
  }

  public Severity severity() {
    return Severity.valueOf(wording().severity().toUpperCase(Locale.ROOT));
  }

  public String message(String found, String detail) {
    return fill(wording().message(), found, detail);
  }

  public String expected(String detail) {
    return fill(wording().expected(), "", detail);
  }

  public String advice() {
    return wording().advice();
  }

  /** Message, expectation and advice in one English sentence. */
  public String english(String found, String detail) {
    return fill(wording().english(), found, detail);
  }

  private RuleWording wording() {
    return RuleWording.of(code());
  }

  private static String fill(String template, String found, String detail) {
    return template.replace("{found}", found).replace("{detail}", detail);
  }
}
