package org.pairledger.contract.dataset;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Field;

/**
 * What a field of a ledger may be called: a name that stands in SQL as it is, and is not one that
 * the rows of every ledger have, in whose place it would stand.
 */
final class FieldNames {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

  /** What each row is told with, beside the columns of a fact. */
  private static final String TOLD =
      "dataset row_address source_table stated_on donor_names recipient_names wide_names"
          + " donor_members recipient_members recipient_county own_level told_on row_values"
          + " period_date pairing_name";

  /** Words that DuckDB keeps for itself: {@code duckdb_keywords()}, reserved. */
  private static final String OF_SQL =
      "all analyse analyze and any array as asc asymmetric both case cast check collate"
          + " column constraint create default deferrable desc describe distinct do else end"
          + " except false fetch for foreign from group having in initially intersect into"
          + " lambda lateral leading limit not null offset on only or order pivot pivot_longer"
          + " pivot_wider placing primary qualify references returning select show some"
          + " summarize symmetric table then to trailing true union unique unpivot using"
          + " variadic when where window with";

  private static final Set<String> TAKEN =
      Stream.concat(
              Stream.of(FactColumns.HEAD, FactColumns.TAIL)
                  .flatMap(fields -> fields.stream().map(Field::name)),
              Stream.of(TOLD.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> KEPT_BY_SQL = Set.of(OF_SQL.split(" "));

  private FieldNames() {}

  /**
   * Looks at every field of a contract.
   *
   * @throws IllegalArgumentException with file, name found and what is allowed
   */
  static void check(String where, Dataset dataset) {
    for (DatasetField field : dataset.fields()) {
      String name = field.name();
      if (TAKEN.contains(name)) {
        throw new IllegalArgumentException(
            where
                + ": field '"
                + name
                + "' has the name of a column of every row; give it another");
      }
      if (!NAME.matcher(name).matches() || KEPT_BY_SQL.contains(name)) {
        throw new IllegalArgumentException(
            where
                + (": field '"
                    + name
                    + "': allowed are small letters, digits and _, a letter first,")
                + " and no word of SQL");
      }
    }
  }
}
