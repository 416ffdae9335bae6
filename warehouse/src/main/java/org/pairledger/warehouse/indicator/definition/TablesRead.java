package org.pairledger.warehouse.indicator.definition;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FctOwnRecords;

/** Which tables of the star an indicator reads, with all its definitions and parts. */
public final class TablesRead {

  private static final Pattern TABLES = Pattern.compile("\\b(?:fct|dim|bridge)_\\w+");

  /** What is no table of the star, and may be another at another time. */
  private static final Pattern OTHERS =
      Pattern.compile("\\b(?:assess|told_(?:rows|sources|relation_\\w+)|measured?_\\w+)\\b");

  private TablesRead() {}

  /** Their names, and of each name that only looks like one; none where that cannot be told. */
  public static Set<String> by(IndicatorCatalogue catalogue, String code) {
    Set<String> tables = new TreeSet<>();
    for (Indicator one : catalogue.all(code)) {
      Optional<Set<String>> read =
          one.derivation() == null ? of(String.valueOf(one.sql())) : ofParts(catalogue, one);
      if (read.isEmpty()) {
        return Set.of();
      }
      tables.addAll(read.get());
    }
    return tables;
  }

  private static Optional<Set<String>> ofParts(IndicatorCatalogue catalogue, Indicator derived) {
    Set<String> tables = new TreeSet<>();
    for (String part : derived.parts()) {
      Set<String> read = by(catalogue, part);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      tables.addAll(read);
    }
    return Optional.of(tables);
  }

  /** The typed fact of a workspace's own ledger shows rows of the one table of them all. */
  private static String kept(String name) {
    boolean isOwn =
        name.startsWith("fct_") && StarTables.ALL.stream().noneMatch(t -> t.name().equals(name));
    return isOwn ? FctOwnRecords.TABLE.name() : name;
  }

  /** What one statement reads, its relations written out; nothing where that cannot be told. */
  public static Optional<Set<String>> of(String sql) {
    String text = sql.toLowerCase(Locale.ROOT);
    Set<String> tables = new TreeSet<>();
    Matcher table = TABLES.matcher(text);
    while (table.find()) {
      tables.add(kept(table.group()));
    }
    return tables.isEmpty() || OTHERS.matcher(text).find() ? Optional.empty() : Optional.of(tables);
  }
}
