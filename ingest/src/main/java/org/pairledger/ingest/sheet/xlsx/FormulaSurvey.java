package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.formula.DefinedNames;
import org.pairledger.ingest.sheet.formula.Findings;
import org.pairledger.ingest.sheet.formula.WorkbookFormulas;
import org.pairledger.ingest.sheet.guard.XmlPart;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/**
 * A pass over all sheets of a workbook with formulas, before its lines are out: a formula may name
 * any cell of any sheet.
 */
final class FormulaSurvey implements CellSource {

  private final SharedStrings strings;
  private final WorkbookFormulas formulas;
  private final StoredCell stored = new StoredCell();

  private FormulaSurvey(SharedStrings strings, DefinedNames names) {
    this.strings = strings;
    this.formulas = WorkbookFormulas.ofTexts(names);
  }

  static Findings of(ZipPackage zip, Parts parts, List<MergeScan> scans, SharedStrings strings)
      throws IOException, XMLStreamException, UnreadableFile {
    FormulaSurvey survey = new FormulaSurvey(strings, parts.names());
    try {
      survey.see(zip, parts.sheets(), scans);
    } catch (NoMoreRoom full) {
      // what was gathered is known to be too much
    }
    return survey.formulas.judged(parts.calculation(), parts.date1904());
  }

  /** Ends a pass that has gathered all there is room for. */
  private static final class NoMoreRoom extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoMoreRoom() {
      super("", null, false, false);
    }
  }

  private void see(ZipPackage zip, List<Parts.Tab> tabs, List<MergeScan> scans)
      throws IOException, XMLStreamException, UnreadableFile {
    for (int i = 0; i < tabs.size(); i++) {
      formulas.begin(tabs.get(i).index(), tabs.get(i).name());
      try (XmlPart xml = new XmlPart(zip.open(tabs.get(i).part()))) {
        new SheetPart(xml, this, NO_LINES, scans.get(i).isUnordered()).read();
      }
    }
  }

  @Override
  public @Nullable Cell read(XmlPart xml, int row, int column)
      throws XMLStreamException, UnreadableFile {
    stored.read(xml);
    Object value = stored.stored(strings);
    if (stored.formula != null) {
      formulas.text(row, column, stored.group(), stored.formulaText(), stored.isArray(), value);
    } else if (value != null && !"".equals(value)) {
      formulas.value(row, column, value);
    }
    if (formulas.isFull()) {
      throw new NoMoreRoom();
    }
    return null;
  }

  @Override
  public void hiddenRow() {
    formulas.hiddenRow();
  }

  private static final SheetVisitor NO_LINES =
      new SheetVisitor() {
        @Override
        public void begin(SheetHead sheet) {}

        @Override
        public void line(Line line) {}

        @Override
        public void end() {}
      };
}
