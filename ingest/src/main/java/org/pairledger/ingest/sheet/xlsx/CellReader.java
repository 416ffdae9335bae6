package org.pairledger.ingest.sheet.xlsx;

import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Look.Mark;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.StruckText;
import org.pairledger.ingest.sheet.formula.Finding;
import org.pairledger.ingest.sheet.formula.Findings;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** Turns one {@code c} element into a cell: the value the file holds, or what its formula gives. */
final class CellReader implements CellSource {

  private final SharedStrings strings;
  private final Styles styles;
  private final Findings findings;
  private final StoredCell stored = new StoredCell();
  private long budget;
  private int sheet;

  CellReader(SharedStrings strings, Styles styles, Findings findings, long budget) {
    this.strings = strings;
    this.styles = styles;
    this.findings = findings;
    this.budget = budget;
  }

  void begin(int nextSheet) {
    sheet = nextSheet;
  }

  @Override
  public @Nullable Cell read(XmlPart xml, int row, int column)
      throws XMLStreamException, UnreadableFile {
    stored.read(xml);
    return counted(stored.formula == null ? asStored(column) : ofFormula(row, column));
  }

  private @Nullable Cell ofFormula(int row, int column) throws UnreadableFile {
    Object result = stored.stored(strings);
    Finding finding = findings.at(sheet, row, column, result);
    Cell cell =
        switch (finding.state()) {
          case OF_BLANKS -> null;
          case UNCOMPUTED -> new Cell(column, "", "=" + stored.formula, Kind.UNCOMPUTED);
          case COMPUTED, STALE_COMPUTED -> computed(column, finding);
          case AS_STORED, UNKNOWN, UNCHECKED, STALE_STORED -> asStored(column);
        };
    return cell == null ? null : cell.withFormula(finding.told(result));
  }

  private @Nullable Cell computed(int column, Finding finding) throws UnreadableFile {
    Object value = finding.computed();
    if (value instanceof Boolean truth) {
      return styles.at(stored.style).truth(column, truth);
    }
    if (value instanceof Double) {
      return styles.at(stored.style).number(column, finding.computedText());
    }
    return value instanceof FormulaError error
        ? new Cell(column, error.getString(), error.getString(), Kind.ERROR)
        : text(column, finding.computedText());
  }

  private @Nullable Cell asStored(int column) throws UnreadableFile {
    String value = stored.value;
    if (value == null || value.isEmpty()) {
      return null;
    }
    return switch (stored.type) {
      case "s" -> shared(column, StoredCell.index(value));
      case "inlineStr" -> struck(text(column, value), stored.mark);
      case "str" -> text(column, Escapes.undo(value));
      case "b" -> styles.at(stored.style).truth(column, StoredCell.truth(value.strip()));
      case "e" -> new Cell(column, value, value, Kind.ERROR);
      case "d" -> styles.at(stored.style).isoDate(column, value.strip());
      case "n" -> styles.at(stored.style).number(column, value.strip());
      default -> Cell.lost(column);
    };
  }

  private @Nullable Cell shared(int column, int index) throws UnreadableFile {
    String text = strings.at(index);
    return text == null ? Cell.lost(column) : struck(text(column, text), strings.markAt(index));
  }

  private static @Nullable Cell struck(@Nullable Cell cell, @Nullable Mark mark) {
    return cell == null ? null : StruckText.marked(cell, mark);
  }

  private @Nullable Cell text(int column, String text) throws UnreadableFile {
    return text.isEmpty() ? null : styles.at(stored.style).text(column, text);
  }

  private @Nullable Cell counted(@Nullable Cell cell) throws UnreadableFile {
    if (cell != null) {
      budget -= cell.text().length();
      if (budget < 0) {
        throw Limits.bomb("shared strings");
      }
    }
    return cell;
  }
}
