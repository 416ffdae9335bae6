package org.pairledger.ingest.ledger.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pairledger.ingest.sheet.content.Cell;

/** Counts, for the receipt, the cells of a file that hold what programs left behind. */
public final class NoValues {

  private final Map<String, Integer> words = new TreeMap<>();
  private int pictures;
  private int quoted;

  /** A cell of a ledger's column with a program's word for nothing. */
  public void word(Cell cell) {
    words.merge(cell.text().strip(), 1, Integer::sum);
  }

  public void picture() {
    pictures++;
  }

  /** A text that was written as a formula so that a spreadsheet leaves it as it is. */
  public void quoted() {
    quoted++;
  }

  /** As the receipt says it. */
  public List<String> said() {
    List<String> said = new ArrayList<>();
    if (!words.isEmpty()) {
      int cells = words.values().stream().mapToInt(Integer::intValue).sum();
      String each =
          words.entrySet().stream()
              .map(word -> word.getKey() + " " + word.getValue())
              .collect(Collectors.joining("、"));
      said.add(cells + " 格是程序留下的空值字样，按空白处理：" + each);
    }
    if (pictures > 0) {
      said.add(pictures + " 格是图片（DISPIMG、IMAGE），没有可读的值");
    }
    if (quoted > 0) {
      said.add(quoted + " 格写作 =\"…\"，取引号内的文字");
    }
    return said;
  }
}
