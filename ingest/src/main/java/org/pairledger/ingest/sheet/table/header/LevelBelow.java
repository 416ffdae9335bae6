package org.pairledger.ingest.sheet.table.header;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** Whether a line goes on with a header that has begun: sub-columns, units, column numbers. */
final class LevelBelow {

  private static final Pattern NUMBER = Pattern.compile("[(]?(\\d{1,2})[)]?(=.*)?");
  private static final Pattern LETTER = Pattern.compile("[甲乙丙丁戊己庚辛壬癸a-h]|栏次|行次");

  private final MergeIndex merges;
  private final List<Line> above;
  private final Line line;

  LevelBelow(MergeIndex merges, List<Line> above, Line line) {
    this.merges = merges;
    this.above = above;
    this.line = line;
  }

  boolean holds() {
    return numbers(line, above.get(0))
        || units()
        || (names() && (underMergedGroups() || fillsGaps() || underOfWhich()));
  }

  /**
   * {@code 甲 乙 1 2 3=1+2}: numbers of columns, as printed forms have them. Where nothing but
   * numbers tells it, every column has one.
   */
  static boolean numbers(Line line, Line above) {
    int counted = 0;
    boolean told = false;
    for (Cell cell : line.cells()) {
      String text = TextShape.normalised(cell.text());
      Matcher number = NUMBER.matcher(text);
      if (number.matches() && Integer.parseInt(number.group(1)) == counted + 1) {
        counted++;
        told |= number.group(2) != null;
      } else if (counted > 0 || !LETTER.matcher(text).matches()) {
        return false;
      } else {
        told = true;
      }
    }
    int named = above.cells().size();
    return counted >= 3 && line.cells().size() * (told ? 3 : 2) >= named * 2;
  }

  private boolean units() {
    return line.cells().stream()
        .allMatch(cell -> TextShape.bare(cell.text()).matches("[（(].{1,8}[）)]"));
  }

  private boolean names() {
    return line.cells().stream()
        .allMatch(cell -> TextShape.label(cell) || TextShape.period(cell) || blank(cell));
  }

  private static boolean blank(Cell cell) {
    return TextShape.blank(cell.text());
  }

  /**
   * Cells stand below names that are merged across several columns, others below blanks; a single
   * name merged over everything is a title.
   */
  private boolean underMergedGroups() {
    List<Merge> groups =
        merges.startingIn(lastAbove().row()).stream()
            .filter(merge -> merge.lastColumn() > merge.firstColumn())
            .filter(merge -> merge.firstRow() == merge.lastRow())
            .toList();
    List<Cell> outside =
        line.cells().stream()
            .filter(cell -> groups.stream().noneMatch(group -> holds(group, cell)))
            .toList();
    Set<Integer> named = columns(lastAbove());
    return !groups.isEmpty()
        && (above.get(0).cells().size() > 1 || !outside.isEmpty())
        && outside.stream().noneMatch(cell -> named.contains(cell.column()))
        && groups.stream()
            .allMatch(group -> line.cells().stream().anyMatch(cell -> holds(group, cell)));
  }

  /** Each name stands below an 其中 of the level above. */
  private boolean underOfWhich() {
    return line.cells().stream()
        .allMatch(
            cell ->
                lastAbove().cells().stream()
                    .filter(over -> over.column() == cell.column())
                    .anyMatch(over -> TextShape.bare(over.text()).matches("其中[:：]?")));
  }

  private static boolean holds(Merge group, Cell cell) {
    return cell.column() >= group.firstColumn() && cell.column() <= group.lastColumn();
  }

  private Line lastAbove() {
    return above.get(above.size() - 1);
  }

  /** Without merges: below blanks of the level above, or below the name such blanks follow. */
  private boolean fillsGaps() {
    Set<Integer> named = columns(lastAbove());
    if (named.size() < 2 || line.cells().isEmpty()) {
      return false;
    }
    boolean intoGap = false;
    for (Cell cell : line.cells()) {
      boolean gap = !named.contains(cell.column());
      if (!gap && named.contains(cell.column() + 1)) {
        return false;
      }
      intoGap |= gap && cell.column() > lastAbove().cells().get(0).column();
    }
    return intoGap && line.cells().size() < named.size() + line.cells().size() / 2 + 1;
  }

  private static Set<Integer> columns(Line line) {
    return line.cells().stream()
        .filter(cell -> !blank(cell))
        .map(Cell::column)
        .collect(Collectors.toSet());
  }
}
