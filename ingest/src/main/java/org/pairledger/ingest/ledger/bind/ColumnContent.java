package org.pairledger.ingest.ledger.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.CodeCell;
import org.pairledger.ingest.cell.text.FlagCell;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;

/** What stands in the first rows of a column, and what that says of the field it may hold. */
final class ColumnContent {

  private static final Pattern ID = Pattern.compile("[1-9]\\d{5}(?:\\d{9}|\\d{11}[\\dXx])");
  private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}(?:[、,/;].*)?");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)?\\d\\d[年./-]\\d{1,2}(?:[月./-](?:\\d{1,2}日?)?)?(?:[ T]?\\d.*|[-~—至到].*)?|(?:19|20)\\d{6}"
              + "|\\d{1,2}月(?:\\d{1,2}日?)?.*|(?:19|20)\\d\\d年.*");
  private static final Pattern NUMBER =
      Pattern.compile("[-+¥￥约近]?[\\d,，]+(?:\\.\\d+)?[万亿千百]?[元人次户个名家场期%]{0,2}");
  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,8}(?:镇|乡|街道)");
  private static final Pattern VILLAGE = Pattern.compile("\\p{IsHan}{1,8}(?:村|社区|村委会|居委会)");
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+·\\p{IsHan}+");
  private static final int MOST = 40;

  /** How far the values of a column go with a field. */
  enum Fit {
    /** Hardly anything else looks like this. */
    PROVES,
    SUPPORTS,
    SAYS_NOTHING,
    CONTRADICTS
  }

  private final List<Cell> values = new ArrayList<>();

  /** The content of one column of these lines. */
  static ColumnContent of(int column, List<Line> lines) {
    ColumnContent content = new ColumnContent();
    for (Line line : lines) {
      for (Cell cell : line.cells()) {
        if (cell.column() == column
            && content.values.size() < MOST
            && !CellText.isBlank(CellText.plain(cell.text()))) {
          content.values.add(cell);
        }
      }
    }
    return content;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  Fit fit(DatasetField field, DatasetCatalogue catalogue) {
    if (values.isEmpty()) {
      return Fit.SAYS_NOTHING;
    }
    return switch (field.type()) {
      case ID_NUMBER -> proof(ID);
      case PHONE -> proof(PHONE);
      case CODE -> proof(cell -> CodeCell.parse(cell, catalogue.codes(field)).value() != null);
      case FLAG -> of(share(cell -> FlagCell.parse(cell).value() != null), Fit.SUPPORTS);
      case DATE, PERIOD -> of(share(ColumnContent::isDate), Fit.SUPPORTS);
      case INTEGER, DECIMAL, MONEY, PERCENT, RUNS ->
          of(share(cell -> isNumber(cell) && !isLong(cell)), Fit.SUPPORTS);
      case PERSON_NAME -> of(share(cell -> matches(NAME, cell)), Fit.SUPPORTS);
      case PARTY, POST, HOUSEHOLD_NO, TEXT, NOTE -> words(field);
    };
  }

  private Fit words(DatasetField field) {
    if (field.name().equals("township")) {
      return share(PLACE) > 0.7 ? Fit.PROVES : opposes(Fit.SAYS_NOTHING);
    }
    if (field.name().equals("village")) {
      return share(VILLAGE) > 0.7 ? Fit.PROVES : opposes(Fit.SAYS_NOTHING);
    }
    return field.type() == FieldType.TEXT ? Fit.SAYS_NOTHING : opposes(Fit.SAYS_NOTHING);
  }

  /** Names and words are no amounts, days or numbers of persons. */
  private Fit opposes(Fit otherwise) {
    double others = share(cell -> isNumber(cell) || isDate(cell) || matches(ID, cell));
    return others > 0.5 ? Fit.CONTRADICTS : otherwise;
  }

  private Fit proof(Pattern pattern) {
    return of(share(pattern), Fit.PROVES);
  }

  private Fit proof(Predicate<Cell> test) {
    boolean tells = values.stream().map(Cell::text).anyMatch(text -> text.strip().length() > 1);
    return of(share(test), tells ? Fit.PROVES : Fit.SUPPORTS);
  }

  private static Fit of(double share, Fit fully) {
    return share >= 0.8 ? fully : share >= 0.5 ? Fit.SAYS_NOTHING : Fit.CONTRADICTS;
  }

  private double share(Pattern pattern) {
    return share(cell -> matches(pattern, cell));
  }

  private double share(Predicate<Cell> test) {
    return values.stream().filter(test).count() / (double) values.size();
  }

  private static boolean matches(Pattern pattern, Cell cell) {
    return pattern.matcher(CellText.dense(cell.text())).matches();
  }

  private static boolean isDate(Cell cell) {
    return cell.kind() == Cell.Kind.DATE || matches(DATE, cell);
  }

  private static boolean isNumber(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER || matches(NUMBER, cell);
  }

  private static boolean isLong(Cell cell) {
    return matches(ID, cell) || matches(PHONE, cell);
  }
}
