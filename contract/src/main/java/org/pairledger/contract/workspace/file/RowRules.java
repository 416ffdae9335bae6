package org.pairledger.contract.workspace.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rows of a file must keep together; a row that does not gets a fault. */
public final class RowRules {

  private RowRules() {}

  /** Says each repeated value of a column. */
  public static void unique(List<CsvRow> rows, String column) {
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) {
      if (!seen.add(row.text(column))) {
        row.fault(column, "stands on an earlier line already");
      }
    }
  }

  /** Says each line that comes back to itself when one follows its parents. */
  public static void noCircles(List<CsvRow> rows, String id, String parent) {
    Map<String, String> above = new HashMap<>();
    rows.forEach(row -> above.put(row.text(id), row.text(parent)));
    for (CsvRow row : rows) {
      Set<String> seen = new HashSet<>();
      String at = row.text(id);
      while (at != null && !at.isEmpty() && seen.add(at)) {
        at = above.get(at);
      }
      if (at != null && at.equals(row.text(id))) {
        row.fault(parent, "leads back to this line itself");
      }
    }
  }
}
