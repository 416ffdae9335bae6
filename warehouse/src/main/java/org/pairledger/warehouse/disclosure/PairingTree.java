package org.pairledger.warehouse.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pairings under one another, each a number; those under one come before it. */
final class PairingTree {

  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<List<Integer>> children = new ArrayList<>();

  private PairingTree() {}

  /**
   * A tree of what is under what.
   *
   * @param parents each pairing with the one above it, or with nothing; a parent that is no pairing
   *     itself is none
   */
  static PairingTree of(Map<String, @Nullable String> parents) {
    Map<String, List<String>> below = new TreeMap<>();
    List<String> roots = new ArrayList<>();
    new TreeMap<>(parents)
        .forEach(
            (id, parent) -> {
              if (parent == null || !parents.containsKey(parent)) {
                roots.add(id);
              } else {
                below.computeIfAbsent(parent, key -> new ArrayList<>()).add(id);
              }
            });
    PairingTree tree = new PairingTree();
    roots.forEach(root -> tree.add(root, below));
    return tree;
  }

  private int add(String id, Map<String, List<String>> below) {
    List<Integer> under = new ArrayList<>();
    for (String child : below.getOrDefault(id, List.of())) {
      under.add(add(child, below));
    }
    ids.add(id);
    children.add(List.copyOf(under));
    numbers.put(id, ids.size() - 1);
    return ids.size() - 1;
  }

  int size() {
    return ids.size();
  }

  String id(int node) {
    return ids.get(node);
  }

  /** The number of a pairing; -1 for one that is not there. */
  int number(String id) {
    return numbers.getOrDefault(id, -1);
  }

  List<Integer> children(int node) {
    return children.get(node);
  }

  /** The published pairings nearest under one. */
  List<Integer> nearest(int node, boolean[] published) {
    List<Integer> nearest = new ArrayList<>();
    collect(node, published, nearest);
    return nearest;
  }

  private void collect(int node, boolean[] published, List<Integer> nearest) {
    for (int child : children(node)) {
      if (published[child]) {
        nearest.add(child);
      } else {
        collect(child, published, nearest);
      }
    }
  }

  /** A pairing and all under it. */
  List<Integer> withAllUnder(int node) {
    List<Integer> all = new ArrayList<>();
    for (int child : children(node)) {
      all.addAll(withAllUnder(child));
    }
    all.add(node);
    return all;
  }
}
