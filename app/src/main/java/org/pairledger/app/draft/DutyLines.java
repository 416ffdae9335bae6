package org.pairledger.app.draft;

import java.util.List;
import org.pairledger.contract.workspace.file.CsvText;
import org.pairledger.contract.workspace.file.FileShapes;

/** Obligations as {@code obligations.csv} writes them. */
final class DutyLines {

  private DutyLines() {}

  static String text(List<DraftDuty> duties, int year) {
    CsvText text =
        new CsvText()
            .remark("按任务的指标和责任单位提出：谁、何时、报哪种台账；请核对。evidences：用来证明的事项。")
            .line(FileShapes.of("obligations.csv").names());
    for (int i = 0; i < duties.size(); i++) {
      text.line(line(i + 1, duties.get(i), year));
    }
    return text.toString();
  }

  static List<String> line(int number, DraftDuty duty, int year) {
    return List.of(
        "B%02d".formatted(number),
        duty.dataset(),
        duty.side(),
        duty.owner(),
        year + "-01-01",
        year + "-12-31",
        duty.dueOn().toString(),
        String.join(";", duty.evidences()));
  }
}
