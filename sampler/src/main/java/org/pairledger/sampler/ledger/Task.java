package org.pairledger.sampler.ledger;

import java.time.LocalDate;
import java.util.List;
import org.pairledger.sampler.sheet.Style;

/**
 * A ledger that a bureau keeps.
 *
 * @param file its name without the ending
 * @param title what stands on top, empty for none
 * @param mode snapshot or increment
 */
record Task(
    String dataset,
    String side,
    String owner,
    String file,
    String title,
    Style style,
    LocalDate from,
    LocalDate to,
    LocalDate received,
    String mode,
    List<String> footers) {

  Task {
    footers = List.copyOf(footers);
  }

  Task styled(Style other) {
    return new Task(dataset, side, owner, file, title, other, from, to, received, mode, footers);
  }

  Task on(LocalDate day) {
    return new Task(dataset, side, owner, file, title, style, from, to, day, mode, footers);
  }

  Task named(String name) {
    return new Task(dataset, side, owner, name, title, style, from, to, received, mode, footers);
  }

  Task titled(String other) {
    return new Task(dataset, side, owner, file, other, style, from, to, received, mode, footers);
  }

  Task until(LocalDate last, LocalDate day) {
    return new Task(dataset, side, owner, file, title, style, from, last, day, mode, footers);
  }

  Task since(LocalDate first) {
    return new Task(dataset, side, owner, file, title, style, first, to, received, mode, footers);
  }

  Task adding() {
    return new Task(
        dataset, side, owner, file, title, style, from, to, received, "increment", footers);
  }

  Task noted(String... notes) {
    return new Task(
        dataset, side, owner, file, title, style, from, to, received, mode, List.of(notes));
  }
}
