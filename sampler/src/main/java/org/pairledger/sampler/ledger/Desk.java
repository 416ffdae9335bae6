package org.pairledger.sampler.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.pairledger.sampler.sheet.Column;
import org.pairledger.sampler.sheet.Line;
import org.pairledger.sampler.sheet.Page;
import org.pairledger.sampler.sheet.PageMaker;
import org.pairledger.sampler.sheet.Style;
import org.pairledger.sampler.sheet.Workbooks;
import org.pairledger.sampler.truth.PairingYear;

/** Turns tasks and lines into files of one pairing and year. */
final class Desk {

  private final PairingYear year;
  private final List<LedgerFile> files = new ArrayList<>();

  Desk(PairingYear year) {
    this.year = year;
  }

  List<LedgerFile> files() {
    return files;
  }

  /** A year's ledger with a title of its kind, received when its year is over. */
  Task task(String dataset, String side, String owner, String kind, Style style) {
    String pair = year.county.donorShort() + "—" + year.county.recipientShort();
    LocalDate end = LocalDate.of(year.year, 12, 31);
    return new Task(
        dataset,
        side,
        owner,
        year.county.name(side) + owner + kind,
        year.year + "年粤桂扶贫协作（" + pair + "）" + kind,
        style,
        LocalDate.of(year.year, 1, 1),
        end,
        end,
        "snapshot",
        List.of("填表人：陈××      审核人：黄××"));
  }

  <T> LedgerFile file(Task task, List<Column<T>> columns, List<Line<T>> lines) {
    Map<String, List<Line<T>>> one = new LinkedHashMap<>();
    one.put(task.style().csv() ? "" : "Sheet1", lines);
    return file(task, columns, one);
  }

  <T> LedgerFile file(Task task, List<Column<T>> columns, Map<String, List<Line<T>>> sheets) {
    List<Page> pages = new ArrayList<>();
    sheets.forEach(
        (name, lines) ->
            pages.add(
                new PageMaker<>(task.title(), head(task), columns, task.style(), task.footers())
                    .page(name, lines)));
    LedgerFile file = built(task, pages);
    if (file.rows() > 0) {
      files.add(file);
    }
    return file;
  }

  void add(LedgerFile file) {
    files.add(file);
  }

  void replace(LedgerFile old, LedgerFile with) {
    files.set(files.indexOf(old), with);
  }

  private LedgerFile built(Task task, List<Page> pages) {
    List<LedgerFile.Wrong> wrong = new ArrayList<>();
    for (Page page : pages) {
      page.blots()
          .forEach(b -> wrong.add(new LedgerFile.Wrong(page.name(), b.address(), b.rule())));
    }
    return new LedgerFile(
        folder() + task.file() + ending(task.style()),
        new Content(bytes(pages, task.style())),
        task.dataset(),
        task.received(),
        task.side(),
        task.owner(),
        task.from(),
        task.to(),
        task.mode(),
        "",
        wrong,
        pages.stream().mapToInt(Page::dataRows).sum(),
        pages.stream().mapToInt(Page::refusedRows).sum());
  }

  String folder() {
    return "ledgers/" + year.year + "/" + year.county.id() + "/";
  }

  private static byte[] bytes(List<Page> pages, Style style) {
    try {
      return Workbooks.bytes(pages, style);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(Style style) {
    return switch (style.format()) {
      case XLSX -> ".xlsx";
      case XLS -> ".xls";
      case GBK_CSV, UTF8_CSV -> ".csv";
    };
  }

  private String head(Task task) {
    if (task.title().isEmpty()) {
      return "";
    }
    String day = task.to().format(DateTimeFormatter.ofPattern("yyyy.M.d", Locale.ROOT));
    return "填报单位（盖章）："
        + year.county.name(task.side())
        + task.owner()
        + "    截止时间："
        + day
        + "    单位："
        + task.style().unit().label();
  }

  static <T> List<Line<T>> lines(List<T> facts) {
    return facts.stream().map(Line::of).toList();
  }

  /** Lines by sheet, in the order in which the sheets' names first come. */
  static <T> Map<String, List<Line<T>>> sheets(List<Line<T>> lines, Function<T, String> name) {
    Map<String, List<Line<T>>> sheets = new LinkedHashMap<>();
    lines.forEach(
        line -> sheets.computeIfAbsent(name.apply(line.fact()), k -> new ArrayList<>()).add(line));
    return sheets;
  }
}
