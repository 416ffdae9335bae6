package org.pairledger.app.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;

/**
 * A column of a template.
 *
 * @param group heading over several columns; empty for a column that stands alone
 */
record TemplateColumn(DatasetField field, String group, String heading) {

  /**
   * The columns of a dataset in the words of a period, neighbours with one first part of their
   * labels under one heading.
   */
  static List<TemplateColumn> of(Dataset dataset, PeriodWords words) {
    Map<String, Integer> groups = new HashMap<>();
    dataset.fields().forEach(field -> groups.merge(first(field.label(words)), 1, Integer::sum));
    List<TemplateColumn> columns = new ArrayList<>();
    for (DatasetField field : dataset.fields()) {
      String label = field.label(words);
      String first = first(label);
      boolean isGrouped = !first.isEmpty() && groups.getOrDefault(first, 1) > 1;
      String own = isGrouped ? label.substring(first.length() + 1) : label;
      columns.add(new TemplateColumn(field, isGrouped ? first : "", own + unit(field, label)));
    }
    return columns;
  }

  private static String first(String label) {
    int slash = label.indexOf('/');
    return slash < 0 ? "" : label.substring(0, slash);
  }

  private static String unit(DatasetField field, String label) {
    boolean saysIt = label.contains("（");
    if (field.type() == FieldType.MONEY) {
      return saysIt ? "" : "（元）";
    }
    return field.type() == FieldType.PERCENT && !saysIt ? "（%）" : "";
  }
}
