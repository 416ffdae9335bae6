package org.pairledger.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Map;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.compare.Comparison;
import org.pairledger.warehouse.compare.ComparisonText;
import picocli.CommandLine.Option;

/** How a comparison is printed: the options that {@code plan} and {@code diff} share. */
final class ComparisonFormat {

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print: ${DEFAULT-VALUE} unless said otherwise.")
  private String format = "text";

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Things listed of a kind: ${DEFAULT-VALUE} unless said otherwise.")
  private int most = 20;

  /** Refuses what cannot be printed before any work is done. */
  void check() {
    if (!format.equals("text") && !format.equals("json")) {
      throw new CouldNotRun("--format " + format + ": allowed are text and json.");
    }
    if (most < 1) {
      throw new CouldNotRun("--most " + most + ": at least 1.");
    }
  }

  void print(Comparison comparison, PrintWriter out) {
    print(comparison, Map.of(), out);
  }

  /**
   * Prints it.
   *
   * @param beside what programs are told beside it, by name
   */
  void print(Comparison comparison, Map<String, Object> beside, PrintWriter out) {
    if (isJson()) {
      ObjectNode all = new ObjectMapper().valueToTree(comparison);
      beside.forEach(all::putPOJO);
      out.println(json(all));
    } else {
      ComparisonText.of(comparison, most).forEach(out::println);
    }
  }

  boolean isJson() {
    return json || format.equals("json");
  }

  static String json(Object value) {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a comparison is no JSON", e);
    }
  }
}
