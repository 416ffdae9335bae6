package org.pairledger.ingest.sheet.xls;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.pairledger.ingest.sheet.content.Aside;

/** The records of a sheet that tell of hidden columns and of comments. */
final class BesideRecords {

  private static final int COLUMNS = 256;

  private final Set<Integer> hidden = new HashSet<>();
  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<Integer, NoteRecord> notes = new HashMap<>();
  private int shape = -1;

  void columns(ColumnInfoRecord columns) {
    if (columns.getHidden() || columns.getColumnWidth() == 0) {
      int last = Math.min(columns.getLastColumn(), COLUMNS - 1);
      for (int column = columns.getFirstColumn(); column <= last; column++) {
        hidden.add(column);
      }
    }
  }

  /** A shape: the text that follows is its own. */
  void shape(ObjRecord object) {
    for (SubRecord part : object.getSubRecords()) {
      if (part instanceof CommonObjectDataSubRecord common) {
        shape = common.getObjectId();
      }
    }
  }

  void text(TextObjectRecord text) {
    HSSFRichTextString words = text.getStr();
    if (words != null) {
      texts.put(shape, words.getString());
    }
  }

  void note(NoteRecord note) {
    notes.put(note.getShapeId(), note);
  }

  Aside aside() {
    Map<Integer, Map<Integer, String>> comments = new HashMap<>();
    notes.forEach(
        (id, note) -> {
          String text = texts.getOrDefault(id, "").strip();
          if (!text.isEmpty()) {
            comments
                .computeIfAbsent(note.getRow(), r -> new HashMap<>())
                .put(note.getColumn(), text);
          }
        });
    return new Aside(hidden, comments);
  }
}
