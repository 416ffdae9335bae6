package org.pairledger.transform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.ContractViolation;

/** Holds a query's columns against the contract of the table it is to be. */
final class Shape {

  private Shape() {}

  /** A type as either engine says it, in the words of the star's SQL. */
  static String spelt(String type) {
    String spelt = type.toLowerCase(Locale.ROOT).replace(" ", "");
    return switch (spelt) {
      case "varchar" -> "string";
      case "integer" -> "int";
      default -> spelt.replace(",", ", ");
    };
  }

  /**
   * The same names and types in the same order, or the build stops.
   *
   * @param found name and {@link #spelt} type of each column
   */
  static void require(Table table, List<String> found) {
    List<String> wanted =
        table.fields().stream()
            .map(field -> field.name() + " " + SqlNames.type(field.type()))
            .toList();
    if (!wanted.equals(found)) {
      List<String> missing = new ArrayList<>(wanted);
      missing.removeAll(found);
      List<String> strange = new ArrayList<>(found);
      strange.removeAll(wanted);
      throw new ContractViolation(
          "Cannot write "
              + table.name()
              + ": the contract has "
              + (missing.isEmpty() ? "another order" : missing)
              + ", the query "
              + (strange.isEmpty() ? found : strange));
    }
  }
}
