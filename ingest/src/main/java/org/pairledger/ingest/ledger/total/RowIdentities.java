package org.pairledger.ingest.ledger.total;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.number.MoneyCell;
import org.pairledger.ingest.ledger.edit.Edit;
import org.pairledger.ingest.ledger.edit.ProductEdit;
import org.pairledger.ingest.ledger.edit.SumEdit;

/**
 * What the rows of a ledger keep among themselves: a column that is the sum of those beside it, an
 * amount that is a number times a price. A rule that nearly all rows keep is the ledger's own, and
 * a row that breaks it is wrong somewhere.
 */
final class RowIdentities {

  private static final int FEWEST = 3;

  private final TableFigures figures;
  private final List<FieldType> types;
  private final List<Boolean> isPrice;

  /**
   * Identities of a table.
   *
   * @param fields of its summed columns in their order
   */
  RowIdentities(TableFigures figures, List<DatasetField> fields) {
    this.figures = figures;
    this.types = fields.stream().map(DatasetField::type).toList();
    this.isPrice = fields.stream().map(field -> field.per().equals(MoneyCell.ANY)).toList();
  }

  /** A rule over columns; what it is about in a row, or nothing where the row does not say it. */
  private interface Rule {
    @Nullable Edit in(int nth);
  }

  /** The rule of one row, and how many rows it was found to hold in. */
  record Kept(int nth, Edit edit, int elsewhere) {}

  /** Each rule in each row that says it. */
  List<Kept> all() {
    List<Kept> all = new ArrayList<>();
    for (int total = 0; total < types.size(); total++) {
      sum(total).ifPresent(rule -> all.addAll(kept(rule)));
      for (int units = 0; units < types.size(); units++) {
        for (int price = 0; price < types.size(); price++) {
          if (isProduct(units, price, total)) {
            Rule rule = product(units, price, total);
            if (isPrice.get(price) ? isMostlyKept(rule) : isKept(rule)) {
              all.addAll(kept(rule));
            }
          }
        }
      }
    }
    return all;
  }

  private boolean isProduct(int units, int price, int amount) {
    return price != amount
        && types.get(price) == FieldType.MONEY
        && types.get(amount) == FieldType.MONEY
        && (types.get(units) == FieldType.INTEGER || types.get(units) == FieldType.DECIMAL);
  }

  private List<Kept> kept(Rule rule) {
    int holding = holding(rule);
    List<Kept> kept = new ArrayList<>();
    for (int nth = 0; nth < figures.size(); nth++) {
      Edit edit = rule.in(nth);
      if (edit != null) {
        kept.add(new Kept(nth, edit, holding));
      }
    }
    return kept;
  }

  /** The longest run of neighbours that the column is the sum of. */
  private Optional<Rule> sum(int total) {
    Rule best = null;
    int most = 0;
    for (int from = 0; from < types.size(); from++) {
      for (int to = from + 2; to <= types.size(); to++) {
        if (isRun(from, to, total)) {
          Rule rule = sum(total, from, to);
          int size = to - from;
          if (size >= most && isKept(rule)) {
            best = rule;
            most = size;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isRun(int from, int to, int total) {
    return (total < from || total >= to)
        && types.get(total) != FieldType.RUNS
        && types.subList(from, to).stream().allMatch(type -> type == types.get(total));
  }

  /** A sum says something where it is given and two of its parts are. */
  private Rule sum(int total, int from, int to) {
    return nth -> {
      long parts = IntStream.range(from, to).filter(part -> figures.value(nth, part) != 0).count();
      return parts < 2 || !figures.isGiven(nth, total)
          ? null
          : new SumEdit(
              figures.cell(nth, total),
              IntStream.range(from, to).mapToObj(part -> figures.cell(nth, part)).toList());
    };
  }

  /** A product says something where more than one was bought. */
  private Rule product(int units, int price, int amount) {
    return nth ->
        figures.value(nth, units) == 0
                || figures.value(nth, units) == 100
                || figures.value(nth, price) == 0
                || !figures.isGiven(nth, amount)
            ? null
            : new ProductEdit(
                figures.cell(nth, units), figures.cell(nth, price), figures.cell(nth, amount));
  }

  private boolean isKept(Rule rule) {
    int holding = holding(rule);
    long saying = IntStream.range(0, figures.size()).filter(nth -> rule.in(nth) != null).count();
    return holding >= FEWEST && holding * 5L >= saying * 4;
  }

  /** What a price is needs no other rows to be known: of few rows one that fits is enough. */
  private boolean isMostlyKept(Rule rule) {
    int holding = holding(rule);
    long saying = IntStream.range(0, figures.size()).filter(nth -> rule.in(nth) != null).count();
    return holding > 0 && holding * 2L >= saying;
  }

  private int holding(Rule rule) {
    long[] values = figures.values(0);
    int holding = 0;
    for (int nth = 0; nth < figures.size(); nth++) {
      Edit edit = rule.in(nth);
      holding += edit != null && edit.holds(values) ? 1 : 0;
    }
    return holding;
  }
}
