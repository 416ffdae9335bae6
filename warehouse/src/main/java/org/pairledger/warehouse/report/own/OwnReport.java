package org.pairledger.warehouse.report.own;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.warehouse.report.list.ListReport;
import org.pairledger.warehouse.report.list.Section;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * A report of a workspace's own: a folder {@code catalogue/reports/<name>} of sections, each a
 * {@code .sql} file, in the order of their names.
 *
 * @param name the folder's, and the report's title
 */
public record OwnReport(String name, List<OwnSection> sections) {

  public OwnReport {
    sections = List.copyOf(sections);
  }

  public ListReport of(Select select, Subject subject) throws SQLException {
    List<Section> shown = new ArrayList<>();
    for (OwnSection section : sections) {
      shown.add(section.of(select, subject));
    }
    return new ListReport(subject, subject.year() + "年度" + subject.name() + name, shown);
  }
}
