package org.pairledger.app;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A ledger as a person could have kept it as well.
 *
 * @param head title, unit and headings
 * @param blocks rows; one that leaves a cell to the row above stays behind it
 */
public record TurnedLedger(List<List<String>> head, List<List<List<String>>> blocks) {

  public static TurnedLedger read(Path csv) throws IOException {
    List<List<String>> head = new ArrayList<>();
    List<List<List<String>>> blocks = new ArrayList<>();
    for (String[] cells : lines(csv)) {
      if (head.isEmpty() || !head.get(head.size() - 1).get(0).equals("序号")) {
        head.add(List.of(cells));
      } else if (blocks.isEmpty() || !cells[1].isEmpty()) {
        blocks.add(new ArrayList<>(List.of(List.of(cells))));
      } else {
        blocks.get(blocks.size() - 1).add(List.of(cells));
      }
    }
    return new TurnedLedger(head, blocks);
  }

  private static List<String[]> lines(Path csv) throws IOException {
    return new CsvMapper()
        .readerFor(String[].class)
        .with(CsvParser.Feature.WRAP_AS_ARRAY)
        .<String[]>readValues(csv.toFile())
        .readAll();
  }

  /** The last row first. */
  public TurnedLedger rowsTurned() {
    List<List<List<String>>> turned = new ArrayList<>(blocks);
    Collections.reverse(turned);
    return new TurnedLedger(head, turned);
  }

  /** The last column first. */
  public TurnedLedger columnsTurned() {
    List<List<String>> titles = new ArrayList<>(head);
    titles.set(head.size() - 1, turned(head.get(head.size() - 1)));
    return new TurnedLedger(
        titles,
        blocks.stream().map(rows -> rows.stream().map(TurnedLedger::turned).toList()).toList());
  }

  private static List<String> turned(List<String> cells) {
    List<String> turned = new ArrayList<>(cells);
    Collections.reverse(turned);
    return turned;
  }

  /** Each row under the same head; all in one where a total is printed, which is of all of them. */
  public List<TurnedLedger> parts() {
    boolean hasTotal =
        blocks.stream().flatMap(List::stream).anyMatch(row -> row.get(0).equals("合计"));
    return hasTotal
        ? List.of(this)
        : blocks.stream().map(block -> new TurnedLedger(head, List.of(block))).toList();
  }

  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(head);
    blocks.forEach(rows::addAll);
    return rows;
  }

  public void write(Path csv) throws IOException {
    List<String[]> lines = rows().stream().map(row -> row.toArray(new String[0])).toList();
    Files.writeString(csv, new CsvMapper().writer().writeValueAsString(lines));
  }
}
