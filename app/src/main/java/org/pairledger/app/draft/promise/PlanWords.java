package org.pairledger.app.draft.promise;

import java.util.Arrays;
import java.util.List;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.FaultList;

/**
 * What a plan's words stand for, by kind: the lines of a packed list, in its order.
 *
 * @param means what is meant, {@code 组织领导}
 * @param words any of which says so
 */
public record PlanWords(String kind, String means, List<String> words) {

  private static final String FILE = "draft/words.csv";

  private static final List<PlanWords> ALL = read();

  public PlanWords {
    words = List.copyOf(words);
  }

  /** The lines of a kind. */
  public static List<PlanWords> of(String kind) {
    return ALL.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  /** Whether a text has one of the words. */
  public boolean isSaid(String text) {
    return words.stream().anyMatch(text::contains);
  }

  private static List<PlanWords> read() {
    FaultList faults = new FaultList();
    List<PlanWords> all =
        CsvFile.rows(FILE, PackedText.of(FILE), List.of("kind", "means", "words"), faults).stream()
            .map(
                row ->
                    new PlanWords(
                        row.text("kind"),
                        row.text("means"),
                        Arrays.asList(row.text("words").split("\\|", -1))))
            .toList();
    if (!faults.all().isEmpty()) {
      throw new IllegalStateException("A packed list with faults: " + faults.all());
    }
    return all;
  }
}
