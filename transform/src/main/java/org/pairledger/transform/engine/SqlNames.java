package org.pairledger.transform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;

/** A contract's table in the words of either engine. */
final class SqlNames {

  private SqlNames() {}

  static String columns(Table table) {
    return String.join(", ", table.columns());
  }

  static String type(Type type) {
    return switch (type) {
      case STRING -> "string";
      case INTEGER -> "int";
      case BIGINT -> "bigint";
      case DECIMAL -> "decimal(18, 2)";
      case RATIO -> "decimal(38, 6)";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }

  static String none(Table table) {
    return table.fields().stream()
        .map(field -> "cast(null as " + type(field.type()) + ") as " + field.name())
        .collect(Collectors.joining(", ", "select * from (select ", ") nothing where false"));
  }

  /** Pairing, then the first date, then the key: a total order, the same on every rebuild. */
  static List<String> order(Table table) {
    List<String> order = new ArrayList<>();
    if (table.columns().contains(FactColumns.PAIRING_ID.name())) {
      order.add(FactColumns.PAIRING_ID.name());
    }
    table.fields().stream()
        .filter(field -> field.type() == Type.DATE)
        .findFirst()
        .ifPresent(field -> order.add(field.name()));
    table.key().stream().map(Field::name).filter(name -> !order.contains(name)).forEach(order::add);
    return order;
  }
}
