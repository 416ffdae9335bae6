package org.pairledger.ingest.ledger.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.person.Holds;
import org.pairledger.ingest.cell.date.DateRules;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/** What is odd about a row as a whole, after its cells were read one by one. */
public final class RowDoubts {

  private static final Pattern SEVERAL = Pattern.compile("[、，,;；/和及]");
  private static final Pattern SEVERAL_PLACES =
      Pattern.compile(
          "\\p{IsHan}{1,8}[屯村镇乡组坡寨社区街]?(?:\\s*[、，,;；/和及]\\s*\\p{IsHan}{1,8}[屯村镇乡组坡寨社区街])+");

  private final BoundColumns columns;
  private final TableProblems problems;
  private final MergedDown merged;
  private final List<Integer> measures = new ArrayList<>();
  private final List<Integer> names = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final UnexplainedNegatives negatives;
  private final PartsOfWholes parts;
  private final MostThereCanBe most;
  private final DaysInOrder days;
  private final StatesRefuted states;
  private final AgesOfPersons ages;
  private final NumbersOfOne numbers;
  private final DaysOfPeriod spans;
  private final AmountsToldTwice twice;

  public RowDoubts(
      Dataset dataset,
      BoundColumns columns,
      TableProblems problems,
      MergedDown merged,
      DateRules dates) {
    this.columns = columns;
    this.problems = problems;
    this.merged = merged;
    this.negatives = new UnexplainedNegatives(columns, problems);
    this.parts = new PartsOfWholes(columns, problems);
    this.most = new MostThereCanBe(columns, problems, Slots.of(dataset), dates);
    this.days = new DaysInOrder(dataset, columns, problems);
    this.states = new StatesRefuted(dataset, columns, problems, dates);
    this.ages = new AgesOfPersons(columns, problems, dates);
    this.numbers = new NumbersOfOne(columns, problems);
    this.spans = new DaysOfPeriod(columns, problems, Slots.of(dataset));
    this.twice = new AmountsToldTwice(columns, problems);
    boolean hasMeasure = dataset.fields().stream().anyMatch(DatasetField::reconciled);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.addend(i) >= 0) {
        measures.add(i);
      }
      if (columns.field(i).type() == FieldType.PERSON_NAME) {
        names.add(i);
      }
      if (columns.field(i).required() && columns.field(i).holds() == Holds.PLACE) {
        places.add(i);
      }
    }
    if (!hasMeasure) {
      measures.clear();
    }
  }

  /** Looks at a row that was read. */
  public void see(int row, RowDraft draft, Cell[] told, List<Cell> cells) {
    if (!draft.isRefused()) {
      negatives.see(row, draft, told, cells);
      parts.see(row, draft, told);
      most.see(row, draft, told);
      days.see(row, draft, told);
      states.see(row, draft, told);
      ages.see(row, draft, told);
      numbers.see(row, told);
      spans.see(row, draft, told);
      twice.see(row, draft, told);
      severalPlaces(row, told);
    }
    if (!measures.isEmpty() && !draft.isRefused() && isWithoutMeasure(row, draft, told)) {
      problems.ofRow(ProblemRule.RECORD_WITHOUT_MEASURE, row, labels());
    }
    for (int i = 0; i < names.size(); i++) {
      int index = names.get(i);
      String count = SeveralPersons.count(told[index]);
      if (!count.equals("1")) {
        problems.ofCell(ProblemRule.SEVERAL_PERSONS, count, row, columns.bound(index), told[index]);
      }
    }
  }

  /** A row of several hamlets, or of several townships, is counted as one. */
  private void severalPlaces(int row, Cell[] told) {
    for (int index : places) {
      String text = told[index].text();
      if (SEVERAL.matcher(text).find() && SEVERAL_PLACES.matcher(text.strip()).matches()) {
        problems.ofCell(ProblemRule.SEVERAL_PLACES, "", row, columns.bound(index), told[index]);
      }
    }
  }

  private boolean isWithoutMeasure(int row, RowDraft draft, Cell[] told) {
    for (int i = 0; i < measures.size(); i++) {
      int index = measures.get(i);
      boolean isSilent = !draft.hasAddend(columns.addend(index)) && isBlank(told[index]);
      if (!isSilent || merged.above(row, columns.column(index)) != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(Cell cell) {
    return CellText.isBlank(CellText.plain(cell.text()));
  }

  private String labels() {
    List<String> labels =
        measures.stream().map(index -> columns.field(index).label()).distinct().toList();
    return String.join("、", labels);
  }
}
