package org.pairledger.warehouse.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation.
 *
 * @param kind score, category, item, target, units, unit, indicator, rows, row or cell
 * @param text what a person reads, in Chinese
 * @param facts the same for a machine, exact numbers as text
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Node(String kind, String text, Map<String, String> facts, List<Node> children) {

  public Node {
    facts = Map.copyOf(facts);
    children = List.copyOf(children);
  }

  static Node of(String kind, String text, List<Node> children) {
    return new Node(kind, text, Map.of(), children);
  }

  static Node of(String kind, String text, Map<String, ?> facts, List<Node> children) {
    Map<String, String> filled = new TreeMap<>();
    facts.forEach((name, value) -> put(filled, name, value));
    return new Node(kind, text, filled, children);
  }

  private static void put(Map<String, String> facts, String name, @Nullable Object value) {
    if (value != null && !Objects.toString(value).isEmpty()) {
      facts.put(name, Objects.toString(value));
    }
  }

  /** The node and all below it as an indented tree. */
  public String tree() {
    StringBuilder out = new StringBuilder(text).append('\n');
    branches(out, "");
    return out.toString();
  }

  private void branches(StringBuilder out, String indent) {
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      Node child = children.get(i);
      out.append(indent).append(last ? "└─ " : "├─ ").append(child.text).append('\n');
      child.branches(out, indent + (last ? "   " : "│  "));
    }
  }
}
