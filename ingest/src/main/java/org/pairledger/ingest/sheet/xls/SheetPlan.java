package org.pairledger.ingest.sheet.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.pairledger.ingest.sheet.content.Aside;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.content.SheetHead;

/**
 * A first pass: tabs, merged ranges and fonts, which stand behind what they are needed for; whether
 * there are formulas, and rows that a program wrote down in an order of its own.
 */
final class SheetPlan implements HSSFListener {

  private static final byte GB2312_FONT = (byte) 134;

  private final List<BoundSheetRecord> tabs = new ArrayList<>();
  private final Map<Integer, List<Merge>> merges = new HashMap<>();
  private final BitSet unordered = new BitSet();
  private final Map<Integer, BesideRecords> asides = new HashMap<>();
  private boolean chinese;
  private boolean hasFormulas;
  private int row;
  private int substream = -1;
  private int depth;

  @Override
  public void processRecord(Record read) {
    if (read instanceof BoundSheetRecord tab) {
      tabs.add(tab);
    } else if (read instanceof BOFRecord bof) {
      substream += depth++ == 0 && bof.getType() != BOFRecord.TYPE_WORKBOOK ? 1 : 0;
      row = 0;
    } else if (read instanceof EOFRecord) {
      depth--;
    } else if (read instanceof FontRecord font) {
      chinese |= font.getCharset() == GB2312_FONT;
    } else if (read instanceof CellValueRecordInterface cell && substream >= 0) {
      hasFormulas |= read instanceof FormulaRecord;
      unordered.set(substream, unordered.get(substream) || cell.getRow() < row);
      row = cell.getRow();
    } else if (read instanceof ColumnInfoRecord column && substream >= 0) {
      aside().columns(column);
    } else if (read instanceof ObjRecord shape && substream >= 0) {
      aside().shape(shape);
    } else if (read instanceof TextObjectRecord text && substream >= 0) {
      aside().text(text);
    } else if (read instanceof NoteRecord note && substream >= 0) {
      aside().note(note);
    } else if (read instanceof MergeCellsRecord merged && substream >= 0) {
      List<Merge> here = merges.computeIfAbsent(substream, i -> new ArrayList<>());
      for (int i = 0; i < merged.getNumAreas(); i++) {
        here.add(merge(merged.getAreaAt(i)));
      }
    }
  }

  private static Merge merge(CellRangeAddress area) {
    return new Merge(
        area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
  }

  boolean hasFormulas() {
    return hasFormulas;
  }

  /** Whether the rows of the n-th tab in the stream run backwards somewhere. */
  boolean isUnordered(int nth) {
    return unordered.get(nth);
  }

  private BesideRecords aside() {
    return asides.computeIfAbsent(substream, i -> new BesideRecords());
  }

  boolean chinese() {
    return chinese;
  }

  /** The head of the n-th tab that comes in the stream, charts counted. */
  SheetHead head(int nth) {
    List<Merge> merged = merges.getOrDefault(nth, List.of());
    BoundSheetRecord[] inStream = BoundSheetRecord.orderByBofPosition(tabs);
    if (nth >= inStream.length) {
      return new SheetHead(nth, "", false, merged);
    }
    BoundSheetRecord tab = inStream[nth];
    boolean hidden = tab.isHidden() || tab.isVeryHidden();
    Aside aside = asides.getOrDefault(nth, new BesideRecords()).aside();
    return new SheetHead(tabs.indexOf(tab), tab.getSheetname(), hidden, merged, aside);
  }
}
