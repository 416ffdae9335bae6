package org.pairledger.app.draft.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document as far as it is read: its paragraphs outside of tables, and its tables, in order.
 *
 * @param name of the file
 */
public record PlanDocument(String name, List<String> paragraphs, List<Grid> tables) {

  public PlanDocument {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
  }

  /** All its words, the file's name among them. */
  public String text() {
    Stream<String> cells =
        tables.stream()
            .flatMap(table -> table.rows().stream().flatMap(List::stream))
            .filter(slot -> !slot.isFromAbove() && !slot.isFromLeft())
            .map(slot -> Tidy.joined(slot.text()));
    return Stream.concat(Stream.of(name, Tidy.joined(prose())), cells)
        .collect(Collectors.joining("\n"));
  }

  /** The paragraphs, a line each. */
  public String prose() {
    return String.join("\n", paragraphs);
  }
}
