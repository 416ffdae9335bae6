package org.pairledger.ingest.sheet.xls;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CalcModeRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.PrecisionRecord;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.formula.Calculation;
import org.pairledger.ingest.sheet.formula.Findings;
import org.pairledger.ingest.sheet.formula.WorkbookFormulas;

/**
 * A pass over all sheets of a workbook with formulas, before its lines are out: a formula may name
 * any cell of any sheet.
 */
final class FormulaSurvey implements HSSFListener {

  private final SheetPlan plan;
  private final Links links = new Links();
  private final WorkbookFormulas formulas = WorkbookFormulas.ofTokens(links::sheet);
  private Map<Long, SharedFormulaRecord> shared = new HashMap<>();
  private Map<Long, ArrayRecord> arrays = new HashMap<>();
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord latest;
  private @Nullable Object latestText;
  private Calculation calculation = Calculation.ON_LOAD;
  private boolean from1904;
  private int depth;
  private int nth = -1;

  FormulaSurvey(SheetPlan plan) {
    this.plan = plan;
  }

  @Override
  public void processRecord(Record read) {
    if (read instanceof BOFRecord bof) {
      begin(bof);
    } else if (read instanceof EOFRecord) {
      depth--;
      tellLatest();
    } else if (depth == 1 && !formulas.isFull()) {
      links.see(read);
      ofWorkbook(read);
      ofSheet(read);
    }
  }

  private void begin(BOFRecord bof) {
    tellLatest();
    if (depth++ == 0 && bof.getType() != BOFRecord.TYPE_WORKBOOK) {
      nth++;
      shared = new HashMap<>();
      arrays = new HashMap<>();
      SheetHead head = plan.head(nth);
      formulas.begin(head.index(), head.name());
    }
  }

  private void ofWorkbook(Record read) {
    if (read instanceof SSTRecord table) {
      strings = table;
    } else if (read instanceof DateWindow1904Record window) {
      from1904 = window.getWindowing() == 1;
    } else if (read instanceof PrecisionRecord precision && !precision.getFullPrecision()) {
      calculation = Calculation.AS_DISPLAYED;
    } else if (read instanceof CalcModeRecord mode && mode.getCalcMode() == CalcModeRecord.MANUAL) {
      calculation = calculation == Calculation.AS_DISPLAYED ? calculation : Calculation.MANUAL;
    } else if (read instanceof RecalcIdRecord && calculation == Calculation.ON_LOAD) {
      calculation = Calculation.DONE;
    }
  }

  private void ofSheet(Record read) {
    if (read instanceof RowRecord line && line.getZeroHeight()) {
      formulas.hiddenRow();
    } else if (read instanceof StringRecord text && latest != null) {
      latestText = text.getString();
    } else if (read instanceof SharedFormulaRecord group && latest != null) {
      shared.put(place(latest.getRow(), latest.getColumn()), group);
    } else if (read instanceof ArrayRecord array && latest != null) {
      arrays.put(place(latest.getRow(), latest.getColumn()), array);
    } else if (read instanceof CellValueRecordInterface cell && nth >= 0) {
      tellLatest();
      cell(cell);
    }
  }

  private void cell(CellValueRecordInterface cell) {
    if (cell instanceof FormulaRecord formula) {
      latest = formula;
      return;
    }
    Object value = value(cell);
    if (value != null) {
      formulas.value(cell.getRow(), cell.getColumn(), value);
    }
  }

  private @Nullable Object value(CellValueRecordInterface cell) {
    if (cell instanceof NumberRecord number) {
      return number.getValue();
    }
    if (cell instanceof LabelSSTRecord label && strings != null) {
      int index = label.getSSTIndex();
      if (index < 0 || index >= strings.getNumUniqueStrings()) {
        return FormulaError.VALUE;
      }
      return text(strings.getString(index).getString());
    }
    if (cell instanceof LabelRecord label) {
      return text(label.getValue());
    }
    if (cell instanceof BoolErrRecord truth) {
      return truth.isError() ? error(truth.getErrorValue()) : truth.getBooleanValue();
    }
    return null;
  }

  private static @Nullable String text(String text) {
    return text.isEmpty() ? null : text;
  }

  private static Object error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code) : FormulaError.VALUE;
  }

  /** What a formula came to may stand in a record behind it, as may what it shares. */
  private void tellLatest() {
    FormulaRecord formula = latest;
    if (formula == null) {
      return;
    }
    Object stored = StoredResult.of(formula, latestText);
    Map<Long, SharedFormulaRecord> groups = shared;
    Map<Long, ArrayRecord> ranges = arrays;
    boolean isArray = ranges.containsKey(place(formula.getRow(), formula.getColumn()));
    formulas.tokens(
        formula.getRow(),
        formula.getColumn(),
        () -> tokens(formula, groups, ranges),
        isArray,
        stored,
        formula.isCalcOnLoad() || formula.isAlwaysCalc());
    latest = null;
    latestText = null;
  }

  private Ptg @Nullable [] tokens(
      FormulaRecord formula, Map<Long, SharedFormulaRecord> groups, Map<Long, ArrayRecord> arrays) {
    Ptg[] written = written(formula, groups, arrays);
    return written == null ? null : links.named(written);
  }

  private static Ptg @Nullable [] written(
      FormulaRecord formula, Map<Long, SharedFormulaRecord> groups, Map<Long, ArrayRecord> arrays) {
    Ptg[] own = formula.getParsedExpression();
    if (own.length == 0 || !(own[0] instanceof ExpPtg elsewhere)) {
      return own;
    }
    long at = place(elsewhere.getRow(), elsewhere.getColumn());
    SharedFormulaRecord group = groups.get(at);
    if (group != null) {
      return group.getFormulaTokens(formula);
    }
    ArrayRecord array = arrays.get(at);
    if (array == null) {
      return null;
    }
    boolean alone =
        array.getFirstRow() == array.getLastRow()
            && array.getFirstColumn() == array.getLastColumn();
    return alone ? array.getFormulaTokens() : null;
  }

  private static long place(int row, int column) {
    return (long) row << 16 | column;
  }

  Findings judged() {
    tellLatest();
    return formulas.judged(calculation, from1904);
  }
}
