package org.pairledger.app.template;

import org.pairledger.contract.dataset.CodeList;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;

/** What the example line of a template shows; the person in it is invented. */
final class ExampleValues {

  private final DatasetCatalogue catalogue;

  ExampleValues(DatasetCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A text, or a number where the column holds numbers. */
  Object of(DatasetField field) {
    return switch (field.type()) {
      case TEXT -> "示例" + lastPart(field);
      case NOTE -> "示例行，填报时请删除";
      case CODE -> code(field);
      case INTEGER -> field.name().endsWith("year") ? 2020 : 10;
      case RUNS -> 1;
      case DECIMAL -> 12;
      case PERCENT -> 80;
      case MONEY -> 10000;
      case DATE -> "2020-05-20";
      case PERIOD -> "2020-05-20至2020-05-31";
      case FLAG -> "是";
      case ID_NUMBER -> "451499199003070012";
      case PERSON_NAME -> "示例姓名";
      case HOUSEHOLD_NO -> "45149900000001";
      case PARTY -> "示例有限公司";
      case POST -> "县委书记";
      case PHONE -> "10012345678";
    };
  }

  private String code(DatasetField field) {
    CodeList list = catalogue.codes(field);
    return list.name().equals("sex") ? "男" : list.usualWords().get(0);
  }

  private static String lastPart(DatasetField field) {
    return field.label().substring(field.label().lastIndexOf('/') + 1);
  }
}
