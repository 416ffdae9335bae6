package org.pairledger.app.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;

/**
 * A column of a template.
 *
 * @param group heading over several columns; empty for a column that stands alone
 */
record TemplateColumn(DatasetField field, String group, String heading) {

  /** The columns of a dataset, neighbours with one first part of their labels under one heading. */
  static List<TemplateColumn> of(Dataset dataset) {
    Map<String, Integer> groups = new HashMap<>();
    dataset.fields().forEach(field -> groups.merge(first(field), 1, Integer::sum));
    List<TemplateColumn> columns = new ArrayList<>();
    for (DatasetField field : dataset.fields()) {
      boolean isGrouped = !first(field).isEmpty() && groups.getOrDefault(first(field), 1) > 1;
      String own = isGrouped ? field.label().substring(first(field).length() + 1) : field.label();
      columns.add(new TemplateColumn(field, isGrouped ? first(field) : "", own + unit(field)));
    }
    return columns;
  }

  private static String first(DatasetField field) {
    int slash = field.label().indexOf('/');
    return slash < 0 ? "" : field.label().substring(0, slash);
  }

  private static String unit(DatasetField field) {
    boolean saysIt = field.label().contains("（");
    if (field.type() == FieldType.MONEY) {
      return saysIt ? "" : "（元）";
    }
    return field.type() == FieldType.PERCENT && !saysIt ? "（%）" : "";
  }
}
