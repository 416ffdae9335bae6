package org.pairledger.app.run.outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.compare.Change;
import org.pairledger.warehouse.compare.ChangedInputs;
import org.pairledger.warehouse.compare.MovedFigure;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.release.Seals;

/**
 * The figures of earlier years that a run moves, and those among them that it may not: a year that
 * was over when a release was sealed moves by a file of that year alone, or by a person's word.
 */
public final class ClosedYears {

  private final List<MovedFigure> moved;
  private final NavigableSet<Integer> sealed;

  private ClosedYears(List<MovedFigure> moved, NavigableSet<Integer> sealed) {
    this.moved = moved;
    this.sealed = sealed;
  }

  /** Before there was a release nothing can move. */
  public static ClosedYears nothing() {
    return new ClosedYears(List.of(), new TreeSet<>());
  }

  /**
   * What moves against a release.
   *
   * @param inputs what the later one is made of
   * @param asOf up to which day it counts
   */
  public static ClosedYears moved(
      Path warehouse,
      Manifest release,
      SortedMap<String, String> inputs,
      LocalDate asOf,
      String code,
      List<Change> changes)
      throws IOException {
    List<String> others = new ArrayList<>();
    if (!release.asOf().equals(asOf.toString())) {
      others.add("截至日 " + release.asOf() + " → " + asOf);
    }
    if (!Objects.equals(release.codeVersion(), code)) {
      others.add("程序版本 " + release.codeVersion() + " → " + code);
    }
    ChangedInputs changed = ChangedInputs.between(release.inputs(), inputs, others);
    return new ClosedYears(MovedFigure.of(changes, changed), sealed(warehouse));
  }

  /** The years that were over on the day of a sealed release. */
  private static NavigableSet<Integer> sealed(Path warehouse) throws IOException {
    NavigableSet<Integer> years = new TreeSet<>();
    Releases releases = new Releases(warehouse);
    for (Seals.Seal seal : new Seals(warehouse).all()) {
      Optional<Manifest> release = releases.find(seal.release());
      release.map(one -> lastClosed(LocalDate.parse(one.asOf()))).ifPresent(years::add);
    }
    return years;
  }

  private static int lastClosed(LocalDate day) {
    return day.plusDays(1).getYear() - 1;
  }

  /** All lines, one a figure. */
  public List<String> lines() {
    return moved.stream().map(MovedFigure::line).toList();
  }

  /**
   * A figure of an earlier year that moves.
   *
   * @param isBarred whether it stops the run
   */
  public record Moved(MovedFigure figure, boolean isBarred) {}

  /** All of them, for programs. */
  public List<Moved> figures() {
    return moved.stream().map(figure -> new Moved(figure, isBarred(figure))).toList();
  }

  private boolean isBarred(MovedFigure figure) {
    return !sealed.isEmpty() && figure.year() <= sealed.last() && !figure.isOfItsYear();
  }

  /** Those of sealed years that something else than their own files moves. */
  public List<String> barred() {
    return moved.stream().filter(this::isBarred).map(MovedFigure::line).toList();
  }

  /** Stops what would move a sealed year. */
  public void check() {
    List<String> barred = barred();
    if (!barred.isEmpty()) {
      throw new CouldNotRun(
          "Not published: it would move "
              + barred.size()
              + (barred.size() == 1 ? " figure" : " figures")
              + " of a sealed year by something else than a file of that year"
              + " (已封存年度的数只能由该年度的文件改变).\n"
              + String.join("\n", barred)
              + "\nTo take them all: pairledger run --accept.");
    }
  }
}
