package org.pairledger.app.draft.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A .docx as text: its paragraphs with the numbers Word shows, its tables as grids. */
final class WordDocument {

  private final List<String> paragraphs = new ArrayList<>();
  private final List<Grid> tables = new ArrayList<>();
  private final ListNumbers numbers = new ListNumbers();

  private WordDocument() {}

  static PlanDocument read(Path file) throws IOException, OpenXML4JException {
    WordDocument read = new WordDocument();
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          read.paragraphs.add(read.numbers.shown(paragraph));
        } else if (element instanceof XWPFTable table) {
          read.table(table);
        }
      }
    }
    return new PlanDocument(file.getFileName().toString(), read.paragraphs, read.tables);
  }

  private void table(XWPFTable table) {
    int at = tables.size();
    tables.add(new Grid("", List.of()));
    List<List<Slot>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      rows.add(row(row, rows.isEmpty() ? List.of() : rows.get(rows.size() - 1)));
    }
    tables.set(at, new Grid("表" + (at + 1), rows));
  }

  private List<Slot> row(XWPFTableRow row, List<Slot> above) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < before(row); i++) {
      slots.add(Slot.EMPTY);
    }
    for (var one : row.getTableICells()) {
      if (one instanceof XWPFTableCell cell) {
        cell(cell, slots, above);
      } else if (one instanceof XWPFSDTCell framed) {
        slots.add(new Slot(framed.getContent().getText(), false, false));
      }
    }
    return slots;
  }

  private void cell(XWPFTableCell cell, List<Slot> slots, List<Slot> above) {
    CTTcPr look = cell.getCTTc().getTcPr();
    boolean isBelow =
        look != null
            && look.isSetVMerge()
            && !(look.getVMerge().isSetVal() && look.getVMerge().getVal() == STMerge.RESTART);
    int span = look != null && look.isSetGridSpan() ? look.getGridSpan().getVal().intValue() : 1;
    boolean hasAbove = isBelow && slots.size() < above.size();
    String text = hasAbove ? above.get(slots.size()).text() : text(cell);
    for (int i = 0; i < Math.max(1, span); i++) {
      slots.add(new Slot(text, hasAbove, i > 0));
    }
    cell.getTables().forEach(this::table);
  }

  private String text(XWPFTableCell cell) {
    return String.join("\n", cell.getParagraphs().stream().map(numbers::shown).toList());
  }

  private static int before(XWPFTableRow row) {
    var look = row.getCtRow().getTrPr();
    return look == null || look.sizeOfGridBeforeArray() == 0
        ? 0
        : look.getGridBeforeArray(0).getVal().intValue();
  }
}
