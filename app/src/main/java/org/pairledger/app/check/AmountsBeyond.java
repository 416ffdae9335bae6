package org.pairledger.app.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.workspace.settings.Factor;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.tell.Problem;

/**
 * Single amounts beyond what a county has in a year, and numbers beyond its people: a run asks
 * about them by its rules K06 and K05.
 */
final class AmountsBeyond {

  /** The rule of doubt whose factors these are. */
  static final String RULE = "K06";

  /** The rule of those of numbers. */
  static final String COUNTS = "K05";

  private final @Nullable BigDecimal bound;
  private final @Nullable BigDecimal people;
  private final Map<String, SourceColumn> columns = new HashMap<>();
  private final Map<String, Slots> slotsOf = new HashMap<>();

  /** Amounts held against that rule's factors; where a workspace has emptied them, none is. */
  AmountsBeyond(Factor means, Factor counts) {
    this.bound = bound(means);
    this.people = bound(counts);
  }

  private static @Nullable BigDecimal bound(Factor factor) {
    return factor.soft().flatMap(soft -> factor.floor().map(soft::multiply)).orElse(null);
  }

  void column(SourceColumn column) {
    columns.put(key(column.sheet(), column.table(), column.field()), column);
  }

  private static String key(int sheet, int table, String field) {
    return sheet + "|" + table + "|" + field;
  }

  /** What is to be asked about a row that was taken. */
  List<Problem> of(Dataset dataset, RowAddress address, @Nullable Object[] values) {
    List<Problem> problems = new ArrayList<>();
    Slots slots = slotsOf.computeIfAbsent(dataset.id(), id -> Slots.of(dataset));
    for (DatasetField field : dataset.fields()) {
      boolean isMoney = field.type() == FieldType.MONEY;
      boolean isCount = field.type() == FieldType.INTEGER;
      int slot = isMoney || isCount ? slots.of(field, isMoney ? "_yuan" : "") : -1;
      Object value = slot < 0 ? null : values[slot];
      if (bound != null && isMoney && value instanceof BigDecimal yuan && !isWithin(yuan, bound)) {
        ProblemRule rule = ProblemRule.AMOUNT_BEYOND_MEANS;
        problems.add(problem(rule, dataset, field, address, plain(yuan) + "元", plain(bound) + "元"));
      }
      if (people != null
          && value instanceof Integer count
          && !isWithin(BigDecimal.valueOf(count), people)) {
        ProblemRule rule = ProblemRule.COUNT_BEYOND_COUNTY;
        problems.add(problem(rule, dataset, field, address, String.valueOf(count), plain(people)));
      }
    }
    return problems;
  }

  private static boolean isWithin(BigDecimal value, BigDecimal bound) {
    return value.compareTo(bound) < 0;
  }

  private Problem problem(
      ProblemRule rule,
      Dataset dataset,
      DatasetField field,
      RowAddress address,
      String found,
      String detail) {
    Place place = place(field, address);
    return new Problem(rule, rule.severity(), place, dataset.id(), field, found, detail);
  }

  private Place place(DatasetField field, RowAddress address) {
    SourceColumn at = columns.get(key(address.sheet(), address.table(), field.name()));
    return at == null
        ? new Place(address.sheet(), null, address.row(), -1)
        : new Place(address.sheet(), at.sheetName(), address.row(), Place.column(at.letter()));
  }

  private static String plain(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
