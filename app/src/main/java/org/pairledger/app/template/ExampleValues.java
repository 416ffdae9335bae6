package org.pairledger.app.template;

import java.time.LocalDate;
import java.util.List;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.CodeList;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.Refutation;

/**
 * What the example line of a template shows; the person in it is invented, and what it says of
 * itself can be.
 */
final class ExampleValues {

  private static final int AMOUNT = 10_000;

  /** So many things, each at the amount. */
  private static final int GOODS = 12;

  private static final String BORN = "1990-03-07";

  private final Dataset dataset;
  private final DatasetCatalogue catalogue;
  private final PeriodWords words;
  private final int year;
  private final LocalDate day;

  ExampleValues(Dataset dataset, DatasetCatalogue catalogue, PeriodWords words, int year) {
    this.dataset = dataset;
    this.catalogue = catalogue;
    this.words = words;
    this.year = year;
    this.day = LocalDate.of(year, 5, 20);
  }

  /** A text, or a number where the column holds numbers; empty where the line has no such day. */
  Object of(DatasetField field) {
    if (dataset.fields().stream().anyMatch(state -> field.name().equals(state.until()))) {
      return ""; // the state of the line goes on
    }
    if (!field.within().isEmpty()) {
      return 1; // begun and ended within a month
    }
    return switch (field.type()) {
      case TEXT -> "示例" + lastPart(field);
      case NOTE -> "示例行，填报时请删除";
      case CODE -> code(field);
      case INTEGER -> field.name().endsWith("year") ? year : 10;
      case RUNS -> 1;
      case DECIMAL -> GOODS;
      case PERCENT -> 100;
      case MONEY -> (isSecond(field) ? GOODS : 1) * AMOUNT * Math.max(1, parts(field));
      case DATE -> field.person() ? BORN : day.toString();
      case PERIOD -> day + "至" + day.withDayOfMonth(31);
      case FLAG -> "是";
      case ID_NUMBER -> "451499" + BORN.replace("-", "") + "0012";
      case PERSON_NAME -> "示例姓名";
      case HOUSEHOLD_NO -> "45149900000001";
      case PARTY -> "示例有限公司";
      case POST -> "县委书记";
      case PHONE -> "10012345678";
    };
  }

  /** An amount that counts beside another one of the line is not the same once more. */
  private boolean isSecond(DatasetField field) {
    return field.reconciled()
        && dataset.fields().stream()
            .filter(other -> other.type() == FieldType.MONEY && other.reconciled())
            .findFirst()
            .filter(first -> !first.equals(field))
            .isPresent();
  }

  private int parts(DatasetField whole) {
    return (int)
        dataset.fields().stream()
            .filter(part -> part.type() == FieldType.MONEY)
            .filter(part -> part.partOf().contains(whole.name()))
            .count();
  }

  private String code(DatasetField field) {
    CodeList list = catalogue.codes(field);
    return list.name().equals("sex") ? "男" : list.usualWord(unrefuted(field, list), words);
  }

  /** The first code that nothing of the line denies. */
  private String unrefuted(DatasetField field, CodeList list) {
    return list.usualWordByCode().keySet().stream()
        .filter(
            code ->
                field.refutedBy().getOrDefault(code, List.of()).stream().noneMatch(this::isSaid))
        .findFirst()
        .orElseThrow();
  }

  private boolean isSaid(Refutation other) {
    DatasetField field = dataset.field(other.field()).orElseThrow();
    Object said = of(field);
    Object value = field.type() == FieldType.DATE && !said.equals("") ? day : said;
    return other.isHeldBy(value.equals("") ? null : value, day.withMonth(12));
  }

  private String lastPart(DatasetField field) {
    String label = field.label(words);
    return label.substring(label.lastIndexOf('/') + 1);
  }
}
