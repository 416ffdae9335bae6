package org.pairledger.sampler.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lays lines out as a clerk does: titles, headings, a total, blanks for repeated values, footers.
 */
public final class PageMaker<T> {

  private final String title;
  private final String head;
  private final List<Column<T>> columns;
  private final Style style;
  private final List<String> footers;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private final List<int[]> merges = new ArrayList<>();
  private final List<Page.Blot> blots = new ArrayList<>();

  /**
   * A maker for one sheet.
   *
   * @param head the line under the title: who reports, to which day, in which unit; may be empty
   */
  public PageMaker(
      String title, String head, List<Column<T>> columns, Style style, List<String> footers) {
    this.title = title;
    this.head = head;
    this.columns = List.copyOf(columns);
    this.style = style;
    this.footers = List.copyOf(footers);
  }

  public Page page(String name, List<Line<T>> lines) {
    titles();
    headings();
    boolean summed = columns.stream().anyMatch(Column::summed);
    boolean isOnTop = summed && style.total() == Style.Total.TOP;
    int first = rows.size() + (isOnTop ? 1 : 0);
    if (isOnTop) {
      total(lines, first);
    }
    data(lines);
    if (summed && style.total() == Style.Total.BOTTOM) {
      total(lines, first);
    }
    footers.forEach(this::spread);
    int refused = (int) lines.stream().filter(Line::refused).count();
    return new Page(name, rows, merges, blots, lines.size(), refused);
  }

  private void titles() {
    if (style.attachment()) {
      rows.add(one("附件3"));
    }
    if (!title.isEmpty()) {
      spread(title);
    }
    if (!head.isEmpty()) {
      spread(head);
    }
  }

  private void spread(String text) {
    rows.add(one(text));
    merges.add(new int[] {rows.size() - 1, rows.size() - 1, 0, columns.size()});
  }

  private void headings() {
    boolean grouped = !style.csv() && columns.stream().anyMatch(c -> !c.group().isEmpty());
    if (grouped) {
      groups();
    }
    List<@Nullable Object> row = blank();
    row.set(0, grouped ? null : "序号");
    for (int c = 0; c < columns.size(); c++) {
      Column<T> column = columns.get(c);
      row.set(c + 1, grouped && column.group().isEmpty() ? null : heading(column));
    }
    rows.add(row);
  }

  private void groups() {
    List<@Nullable Object> above = blank();
    int at = rows.size();
    above.set(0, "序号");
    merges.add(new int[] {at, at + 1, 0, 0});
    for (int c = 0; c < columns.size(); c++) {
      String group = columns.get(c).group();
      if (group.isEmpty()) {
        above.set(c + 1, heading(columns.get(c)));
        merges.add(new int[] {at, at + 1, c + 1, c + 1});
      } else if (c == 0 || !columns.get(c - 1).group().equals(group)) {
        above.set(c + 1, group);
        int last = c;
        while (last + 1 < columns.size() && columns.get(last + 1).group().equals(group)) {
          last++;
        }
        if (last > c) {
          merges.add(new int[] {at, at, c + 1, last + 1});
        }
      }
    }
    rows.add(above);
  }

  /** In delimited text the heading carries the group, as nothing can be merged. */
  private String heading(Column<T> column) {
    return style.csv() && !column.group().isEmpty()
        ? column.group() + "/" + column.heading()
        : column.heading();
  }

  private void data(List<Line<T>> lines) {
    List<@Nullable Object> last = blank();
    Words words = new Words(style);
    for (int n = 0; n < lines.size(); n++) {
      Line<T> line = lines.get(n);
      List<@Nullable Object> row = blank();
      row.set(0, BigDecimal.valueOf(n + 1L));
      List<@Nullable Object> full = blank();
      for (int c = 0; c < columns.size(); c++) {
        write(line, columns.get(c), c + 1, words, row, full, last);
      }
      last = full;
      rows.add(row);
    }
  }

  private void write(
      Line<T> line,
      Column<T> column,
      int at,
      Words words,
      List<@Nullable Object> row,
      List<@Nullable Object> full,
      List<@Nullable Object> last) {
    Map<String, String> written = line.written();
    Object value =
        written.containsKey(column.heading())
            ? written.get(column.heading())
            : words.cell(column.value().apply(line.fact()));
    full.set(at, value);
    boolean same = column.filled() && value != null && Objects.equals(value, last.get(at));
    row.set(at, same ? null : value);
    if (line.rules().containsKey(column.heading())) {
      blots.add(new Page.Blot(rows.size(), at, line.rules().get(column.heading())));
    }
  }

  /** What a spoilt cell does to the total of its column; one alone is found by it. */
  private List<Page.Blot> differing(List<Line<T>> lines, String heading, int at, int first) {
    List<Page.Blot> differing = new ArrayList<>();
    List<Integer> spoilt =
        IntStream.range(0, lines.size())
            .filter(n -> lines.get(n).rules().containsKey(heading))
            .boxed()
            .toList();
    if (!spoilt.isEmpty()) {
      differing.add(new Page.Blot(rows.size(), at, "total-differs"));
    }
    if (spoilt.size() == 1) {
      differing.add(new Page.Blot(first + spoilt.get(0), at, "cells-would-explain"));
    }
    return differing;
  }

  /**
   * The line of sums.
   *
   * @param first the row of the first line
   */
  private void total(List<Line<T>> lines, int first) {
    List<@Nullable Object> row = blank();
    row.set(0, "合计");
    Words words = new Words(style);
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).summed()) {
        row.set(c + 1, words.cell(sum(lines, columns.get(c))));
        blots.addAll(differing(lines, columns.get(c).heading(), c + 1, first));
      }
    }
    rows.add(row);
  }

  private Object sum(List<Line<T>> lines, Column<T> column) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean money = false;
    for (Line<T> line : lines) {
      Object value = column.value().apply(line.fact());
      if (value instanceof Yuan yuan) {
        money = true;
        sum = sum.add(yuan.amount());
      } else if (value instanceof Integer number) {
        sum = sum.add(BigDecimal.valueOf(number));
      }
    }
    return money ? new Yuan(sum) : sum.intValueExact();
  }

  private List<@Nullable Object> one(String text) {
    List<@Nullable Object> row = blank();
    row.set(0, text);
    return row;
  }

  private List<@Nullable Object> blank() {
    return new ArrayList<>(Arrays.asList(Collections.nCopies(columns.size() + 1, null).toArray()));
  }
}
