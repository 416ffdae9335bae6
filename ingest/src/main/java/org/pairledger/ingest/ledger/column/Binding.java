package org.pairledger.ingest.ledger.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * A found table read as a dataset: its columns, and what did not fit.
 *
 * @param columns by ascending column
 * @param twice fields that a second column could mean as well
 * @param cumulative headings set aside because they say 累计
 * @param others columns of no field
 * @param guesses of those columns the ones that may hold a field; the sure ones are taken
 * @param score how well the dataset fits
 */
public record Binding(
    Dataset dataset,
    List<BoundColumn> columns,
    List<DatasetField> twice,
    List<String> cumulative,
    List<ColumnHead> others,
    List<Guess> guesses,
    int score) {

  public Binding scoring(int points) {
    return new Binding(dataset, columns, twice, cumulative, others, guesses, points);
  }

  /** With the columns that are surely its own, and the others as questions. */
  public Binding guessing(List<Guess> more) {
    List<BoundColumn> all = new ArrayList<>(columns);
    List<ColumnHead> rest = new ArrayList<>(others);
    for (Guess guess : more) {
      if (guess.isSure()) {
        all.add(guess.bound());
        rest.remove(guess.column());
      }
    }
    all.sort(Comparator.comparingInt(BoundColumn::column));
    return new Binding(dataset, all, twice, cumulative, rest, more, score);
  }

  /** With the units that the first rows prove. */
  public Binding inUnits(List<Line> rows) {
    List<BoundColumn> all = SharedUnits.of(columns, rows);
    return new Binding(dataset, all, twice, cumulative, others, guesses, score);
  }

  public List<Guess> taken() {
    return guesses.stream().filter(Guess::isSure).toList();
  }

  /** Columns that may be its own, for a person to decide. */
  public List<Guess> asked() {
    return guesses.stream().filter(guess -> !guess.isSure() && !has(guess.field())).toList();
  }

  /** What a reader is told of the dataset that a table nearly was of. */
  public String nearly() {
    StringBuilder said = new StringBuilder("最接近“" + dataset.label() + "”（" + dataset.id() + "）");
    said.append("，认出 ").append(columns.size()).append(" 列");
    String missing = missing().stream().map(DatasetField::label).collect(Collectors.joining("、"));
    said.append(missing.isEmpty() ? "，不足以确定" : "，缺必填列：" + missing);
    String asked = asked().stream().map(Guess::said).collect(Collectors.joining("；"));
    return said.append(asked.isEmpty() ? "" : "；疑似：" + asked).toString();
  }

  /** Required fields that no column holds and no heading of a block can fill. */
  public boolean lacks() {
    return missing().stream().anyMatch(field -> !field.fillDown());
  }

  public boolean has(DatasetField field) {
    return columns.stream().anyMatch(column -> column.field().equals(field));
  }

  /** Required fields no column holds. */
  public List<DatasetField> missing() {
    List<DatasetField> missing = new ArrayList<>(dataset.fields());
    missing.removeIf(field -> !field.required() || has(field) || beginning(field).isPresent());
    return missing;
  }

  /** The column whose period begins with this day, where the day has no column of its own. */
  public Optional<BoundColumn> beginning(DatasetField day) {
    return columns.stream()
        .filter(column -> column.part() != BoundColumn.Part.END)
        .filter(column -> day.name().equals(column.field().starts()))
        .filter(column -> day.required() && !has(day))
        .findFirst();
  }
}
