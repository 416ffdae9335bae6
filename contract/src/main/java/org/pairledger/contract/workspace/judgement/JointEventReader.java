package org.pairledger.contract.workspace.judgement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;

/** Reads {@code reference/joint_events.csv}. */
public final class JointEventReader {

  private static final String FILE = "reference/joint_events.csv";
  private static final FileShape COLUMNS = FileShapes.of("joint_events.csv");

  private JointEventReader() {}

  public static List<JointEvent> events(Path root, FaultList faults) {
    Set<Set<Long>> seen = new HashSet<>();
    List<JointEvent> events = new ArrayList<>();
    for (CsvRow row : CsvFile.rows(root, FILE, COLUMNS, faults)) {
      long a = fact(row, "fact_id_a");
      long b = fact(row, "fact_id_b");
      if (a == b) {
        row.fault("fact_id_b", "must be another fact than fact_id_a");
      } else if (!seen.add(Set.of(a, b))) {
        row.fault("fact_id_b", "these two facts stand on an earlier line already");
      }
      row.date("on");
      events.add(new JointEvent(a, b, row.flag("is_same")));
    }
    return events;
  }

  private static long fact(CsvRow row, String column) {
    try {
      return Long.parseLong(row.text(column));
    } catch (NumberFormatException e) {
      row.fault(column, "the fact_id of a meeting, visit, course, activity or fair");
      return -row.line();
    }
  }
}
