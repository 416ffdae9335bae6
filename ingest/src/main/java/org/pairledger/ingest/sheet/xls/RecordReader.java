package org.pairledger.ingest.sheet.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.display.StruckText;
import org.pairledger.ingest.sheet.formula.Finding;
import org.pairledger.ingest.sheet.formula.Findings;

/** The second pass: records in, lines out. */
final class RecordReader implements HSSFListener {

  /** A height without the bit that says whether it is the usual one. */
  private static final int HEIGHT = 0x7fff;

  private final SheetPlan plan;
  private final Findings findings;
  private final SheetVisitor visitor;
  private final BookStyles styles;
  private final TreeMap<Integer, TreeMap<Integer, Cell>> unordered = new TreeMap<>();
  private final List<Cell> cells = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord awaitsText;
  private int depth;
  private int nth = -1;
  private boolean inSheet;
  private boolean isEncrypted;
  private int sheet;
  private int row = -1;

  RecordReader(SheetPlan plan, Findings findings, SheetVisitor visitor) {
    this.plan = plan;
    this.findings = findings;
    this.visitor = visitor;
    this.styles = new BookStyles(plan.chinese());
  }

  @Override
  public void processRecord(Record read) {
    if (nth < 0) {
      styles.see(read);
    }
    if (read instanceof BOFRecord bof) {
      begin(bof);
    } else if (read instanceof EOFRecord) {
      end();
    } else if (read instanceof SSTRecord table) {
      strings = table;
    } else if (read instanceof FilePassRecord) {
      isEncrypted = true;
    } else if (inSheet && depth == 1) {
      ofSheet(read);
    }
  }

  private void begin(BOFRecord bof) {
    if (depth++ > 0 || bof.getType() == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    nth++;
    if (bof.getType() == BOFRecord.TYPE_WORKSHEET) {
      inSheet = true;
      row = -1;
      hiddenRows.clear();
      SheetHead head = plan.head(nth);
      sheet = head.index();
      visitor.begin(head);
    }
  }

  private void end() {
    depth--;
    if (inSheet && depth == 0) {
      tellAwaited("");
      flush();
      flushUnordered();
      inSheet = false;
      visitor.end();
    }
  }

  /** A torn file stops in the middle of a sheet; of an encrypted one the last end is not told. */
  void requireWhole() {
    if (isEncrypted && depth == 1) {
      end();
    }
    if (depth != 0 || nth < 0) {
      throw new IllegalStateException("ends early");
    }
  }

  private void ofSheet(Record read) {
    if (read instanceof RowRecord line) {
      boolean isFlat = (line.getHeight() & HEIGHT) == 0;
      hiddenRows.set(line.getRowNumber(), line.getZeroHeight() || isFlat);
    } else if (read instanceof StringRecord text) {
      tellAwaited(text.getString());
    } else if (read instanceof CellValueRecordInterface cell) {
      tellAwaited("");
      if (cell instanceof FormulaRecord formula && isText(formula)) {
        awaitsText = formula;
      } else {
        add(cell, value(cell));
      }
    }
  }

  private static boolean isText(FormulaRecord formula) {
    return formula.getCachedResultTypeEnum() == CellType.STRING;
  }

  private void tellAwaited(String text) {
    FormulaRecord formula = awaitsText;
    if (formula != null) {
      awaitsText = null;
      add(formula, formula(formula, text));
    }
  }

  private @Nullable Cell value(CellValueRecordInterface cell) {
    if (cell instanceof NumberRecord number) {
      return format(number).number(number.getColumn(), number.getValue());
    }
    if (cell instanceof LabelSSTRecord label) {
      UnicodeString text = shared(label.getSSTIndex());
      return text == null ? Cell.lost(label.getColumn()) : rich(label, text);
    }
    if (cell instanceof LabelRecord label) {
      return textCell(label, label.getValue());
    }
    if (cell instanceof BoolErrRecord truth) {
      return truth.isError()
          ? error(truth.getColumn(), truth.getErrorValue())
          : format(truth).truth(truth.getColumn(), truth.getBooleanValue());
    }
    return cell instanceof FormulaRecord formula ? formula(formula, "") : null;
  }

  private @Nullable Cell formula(FormulaRecord formula, String text) {
    int column = formula.getColumn();
    Object result = StoredResult.of(formula, text);
    Finding finding = findings.at(sheet, formula.getRow(), column, result);
    Cell cell =
        switch (finding.state()) {
          case OF_BLANKS -> null;
          case UNCOMPUTED -> new Cell(column, "", "=", Kind.UNCOMPUTED);
          case COMPUTED, STALE_COMPUTED -> cell(formula, finding.computed());
          case AS_STORED, UNKNOWN, UNCHECKED, STALE_STORED -> cell(formula, result);
        };
    return cell == null ? null : cell.withFormula(finding.told(result));
  }

  private @Nullable Cell cell(FormulaRecord formula, @Nullable Object value) {
    int column = formula.getColumn();
    if (value instanceof Double number) {
      return format(formula).number(column, number);
    }
    if (value instanceof Boolean truth) {
      return format(formula).truth(column, truth);
    }
    if (value instanceof FormulaError error) {
      return error(column, error.getCode());
    }
    return value instanceof String text ? textCell(formula, text) : null;
  }

  /** A text whose runs have fonts of their own; before the first of them it has the cell's. */
  private @Nullable Cell rich(LabelSSTRecord label, UnicodeString string) {
    String whole = string.getString();
    int runs = string.getFormatRunCount();
    if (runs == 0) {
      return textCell(label, whole);
    }
    StruckText text = new StruckText();
    int from = 0;
    boolean isStruck = false;
    for (int i = 0; i < runs; i++) {
      FormatRun run = string.getFormatRun(i);
      int to = Math.max(from, Math.min(run.getCharacterPos(), whole.length()));
      text.add(whole.substring(from, to), isStruck);
      isStruck = styles.isStruck(run.getFontIndex());
      from = to;
    }
    text.add(whole.substring(from), isStruck);
    Cell cell = textCell(label, text.text());
    return cell == null ? null : StruckText.marked(cell, text.mark());
  }

  private @Nullable UnicodeString shared(int index) {
    if (strings == null || strings.getNumUniqueStrings() == 0) {
      throw new IndexOutOfBoundsException("shared string " + index);
    }
    boolean isThere = index >= 0 && index < strings.getNumUniqueStrings();
    return isThere ? strings.getString(index) : null;
  }

  private CellFormat format(CellValueRecordInterface cell) {
    return styles.at(cell.getXFIndex());
  }

  private @Nullable Cell textCell(CellValueRecordInterface cell, String text) {
    return text.isEmpty() ? null : format(cell).text(cell.getColumn(), text);
  }

  private static Cell error(int column, byte code) {
    String word =
        FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    return new Cell(column, word, word, Kind.ERROR);
  }

  private void add(CellValueRecordInterface address, @Nullable Cell cell) {
    if (plan.isUnordered(nth)) {
      if (cell != null) {
        unordered.computeIfAbsent(address.getRow(), r -> new TreeMap<>()).put(cell.column(), cell);
      }
      return;
    }
    if (address.getRow() != row) {
      flush();
      row = address.getRow();
    }
    if (cell != null) {
      cells.add(cell);
    }
  }

  private void flush() {
    if (!cells.isEmpty()) {
      cells.sort(Comparator.comparingInt(Cell::column));
      visitor.line(new Line(row, cells, hiddenRows.get(row)));
      cells.clear();
    }
  }

  /** Rows that a program wrote down in an order of its own, in the order of the sheet. */
  private void flushUnordered() {
    unordered.forEach(
        (at, found) -> visitor.line(new Line(at, List.copyOf(found.values()), hiddenRows.get(at))));
    unordered.clear();
  }
}
