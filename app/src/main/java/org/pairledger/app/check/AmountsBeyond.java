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
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.workspace.settings.Factor;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.tell.Problem;

/** Single amounts beyond what a county has in a year: a run asks about them by its rule K06. */
final class AmountsBeyond {

  /** The rule of doubt whose factors these are. */
  static final String RULE = "K06";

  private final @Nullable BigDecimal bound;
  private final Map<String, SourceColumn> columns = new HashMap<>();

  /** Amounts held against that rule's factors; where a workspace has emptied them, none is. */
  AmountsBeyond(Factor means) {
    this.bound = means.soft().flatMap(soft -> means.floor().map(soft::multiply)).orElse(null);
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
    List<Field> fields = StagingTables.of(dataset).fields();
    for (DatasetField field : dataset.fields()) {
      boolean isMoney = field.type() == FieldType.MONEY;
      Object value = isMoney ? values[slot(fields, field)] : null;
      if (bound != null && value instanceof BigDecimal yuan && yuan.compareTo(bound) >= 0) {
        String detail = plain(bound) + "元";
        ProblemRule rule = ProblemRule.AMOUNT_BEYOND_MEANS;
        Place place = place(field, address);
        problems.add(
            new Problem(
                rule, rule.severity(), place, dataset.id(), field, plain(yuan) + "元", detail));
      }
    }
    return problems;
  }

  private static int slot(List<Field> fields, DatasetField field) {
    int at = 0;
    while (!fields.get(at).name().equals(field.name() + "_yuan")) {
      at++;
    }
    return at - StagingTables.ADDRESS.size();
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
