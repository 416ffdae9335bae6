package org.pairledger.contract.workspace.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pairledger.contract.PackedText;

/** The comma-separated files of a workspace: what readers take, init writes and the docs list. */
public final class FileShapes {

  private static final String FILE = "workspace/files.csv";
  private static final Map<String, FileShape> ALL = read();

  private FileShapes() {}

  /** All of them. */
  public static List<FileShape> all() {
    return List.copyOf(ALL.values());
  }

  /** The one whose file ends so: {@code items.csv}. */
  public static FileShape of(String end) {
    return ALL.values().stream()
        .filter(shape -> shape.file().equals(end) || shape.file().endsWith("/" + end))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, FileShape> read() {
    FaultList faults = new FaultList();
    List<String> head =
        List.of("file", "column", "type", "needed", "by_default", "allowed", "example", "meaning");
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (CsvRow row : CsvFile.rows(FILE, PackedText.of(FILE), head, faults)) {
      columns.computeIfAbsent(row.text("file"), key -> new ArrayList<>()).add(column(row));
    }
    Map<String, FileShape> shapes = new LinkedHashMap<>();
    columns.forEach((file, own) -> shapes.put(file, new FileShape(file, own)));
    if (!faults.all().isEmpty()) {
      throw new IllegalStateException(String.valueOf(faults.all()));
    }
    return Objects.requireNonNull(shapes);
  }

  private static Column column(CsvRow row) {
    return new Column(
        row.text("column"),
        row.text("type"),
        row.text("needed"),
        row.text("by_default"),
        row.optional("allowed").map(words -> List.of(words.split("\\|", -1))).orElse(List.of()),
        row.text("example"),
        row.text("meaning"));
  }
}
