package org.pairledger.warehouse.report.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.report.paper.Basis;
import org.pairledger.warehouse.report.paper.Grid;
import org.pairledger.warehouse.report.paper.Subject;
import org.pairledger.warehouse.report.paper.Template;
import org.pairledger.warehouse.workbook.PlainZip;

/** A report that is a few tables one after the other: as a page, and as a workbook. */
public record ListReport(Subject subject, String title, List<Section> sections) {

  public String page(@Nullable String whatIf) {
    Map<String, Object> model = Basis.of(subject, whatIf);
    model.put("title", title);
    model.put("sections", sections.stream().map(Section::shown).toList());
    return Template.fill("list.ftlh", model);
  }

  public void workbook(@Nullable String whatIf, OutputStream out) throws IOException {
    try (PlainZip zip = PlainZip.to(out);
        Workbook book = new Workbook(zip, "Pairledger", "1.0")) {
      book.setGlobalDefaultFont("宋体", 10);
      int sheets = 0;
      for (Section section : sections) {
        int[] widths = section.widths().stream().mapToInt(Integer::intValue).toArray();
        Grid grid =
            Grid.begin(
                book.newWorksheet(section.heading()),
                titles(section, whatIf),
                section.labels(),
                widths);
        int first = grid.line();
        section.rows().forEach(row -> grid.row(row.toArray()));
        sheets += 1;
        zip.draw(sheets, section.charts(first));
      }
      Grid basis =
          Grid.begin(book.newWorksheet("说明"), marked(List.of(title), whatIf), List.of("说明"), 105);
      Basis.lines(subject, whatIf).forEach(basis::row);
    }
  }

  private List<String> titles(Section section, @Nullable String whatIf) {
    List<String> titles = new ArrayList<>();
    titles.add(title);
    titles.add(section.heading() + "　截至：" + subject.asOf());
    if (!section.note().isEmpty()) {
      titles.add(section.note());
    }
    if (section.rows().isEmpty()) {
      titles.add(section.empty());
    }
    if (!subject.caveat().isEmpty()) {
      titles.add("※ 存疑：" + subject.caveat() + "。带※的数值有待核实。");
    }
    return marked(titles, whatIf);
  }

  /** An assumption stands on every sheet. */
  private static List<String> marked(List<String> titles, @Nullable String whatIf) {
    List<String> all = new ArrayList<>(titles);
    if (whatIf != null) {
      all.add("假设测算，不是正式结果：" + whatIf);
    }
    return all;
  }
}
