package org.pairledger.ingest.pairing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of one role's counties in a year, and what they lie in, and what lies in them. */
final class RoleNames implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, Set<String>> counties = new HashMap<>();
  private final Map<String, Set<String>> full = new HashMap<>();
  private final Map<String, Set<String>> within = new HashMap<>();
  private final Map<String, Set<String>> wider = new HashMap<>();
  private final Map<String, Set<String>> inside = new HashMap<>();

  /** A county in full, which may also begin a longer text. */
  void full(String form, String pairing) {
    add(full, form, pairing);
    add(counties, form, pairing);
  }

  /** A county in short, or by another name. */
  void brief(String form, String pairing) {
    add(counties, form, pairing);
  }

  /** A county that lies in a member, for where no pairing has it as its own. */
  void within(String form, String pairing) {
    add(within, form, pairing);
  }

  void wider(String form, String pairing) {
    add(wider, form, pairing);
  }

  /** A township or village of a member. */
  void inside(String form, String pairing) {
    add(inside, form, pairing);
  }

  private static void add(Map<String, Set<String>> names, String form, String pairing) {
    names.computeIfAbsent(form, f -> new TreeSet<>()).add(pairing);
  }

  Set<String> exactly(String key) {
    return counties.getOrDefault(key, new TreeSet<>());
  }

  /** Of the longest name in full that the text begins with. */
  Set<String> beginning(String key) {
    for (int end = key.length(); end > 1; end--) {
      Set<String> named = full.get(key.substring(0, end));
      if (named != null) {
        return named;
      }
    }
    return Set.of();
  }

  Set<String> lyingIn(String key) {
    return within.getOrDefault(key, new TreeSet<>());
  }

  Set<String> around(String key) {
    return wider.getOrDefault(key, new TreeSet<>());
  }

  boolean isInside(String key, String pairing) {
    return inside.getOrDefault(key, new TreeSet<>()).contains(pairing);
  }
}
