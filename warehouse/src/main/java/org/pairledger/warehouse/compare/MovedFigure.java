package org.pairledger.warehouse.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an earlier year that is another than before: told at the end of a run, one line each.
 *
 * @param isOfItsYear whether nothing but files of its own year can have moved it
 */
public record MovedFigure(
    String subject,
    String pairingId,
    int year,
    String ref,
    List<Change> changes,
    String cause,
    boolean isOfItsYear) {

  public MovedFigure {
    changes = List.copyOf(changes);
  }

  /**
   * Those of the years before the last that has files, in the order of the changes.
   *
   * @param changes every value that differs
   */
  public static List<MovedFigure> of(List<Change> changes, ChangedInputs inputs) {
    Map<List<Object>, List<Change>> figures = new LinkedHashMap<>();
    for (Change change : changes) {
      if (!change.subject().equals("文件") && change.year() < inputs.lastYear()) {
        figures
            .computeIfAbsent(
                List.of(change.subject(), change.pairingId(), change.year(), change.ref()),
                figure -> new ArrayList<>())
            .add(change);
      }
    }
    return figures.values().stream().map(moved -> of(inputs, moved)).toList();
  }

  private static MovedFigure of(ChangedInputs inputs, List<Change> moved) {
    Change one = moved.get(0);
    return new MovedFigure(
        one.subject(),
        one.pairingId(),
        one.year(),
        one.ref(),
        moved,
        inputs.cause(one.pairingId(), one.year()),
        inputs.areOf(one.year()));
  }

  /** One line for people: what, how it moved, and because of what. */
  public String line() {
    String how =
        changes.stream()
            .map(one -> one.label() + " " + shown(one.before()) + " → " + shown(one.after()))
            .collect(Collectors.joining("，"));
    return year + " " + pairingId + " " + subject + " " + ref + "　" + how + "　原因：" + cause;
  }

  private static String shown(@Nullable String value) {
    return value == null ? "无" : value.replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", "");
  }
}
