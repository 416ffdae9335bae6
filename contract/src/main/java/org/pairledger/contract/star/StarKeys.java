package org.pairledger.contract.star;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** Which columns are keys, in words of a dictionary: 主键, or where a foreign key points. */
public final class StarKeys {

  private static final Map<String, Map<String, String>> FOREIGN =
      StarReferences.all().stream()
          .collect(
              Collectors.groupingBy(
                  reference -> reference.from().name(),
                  Collectors.toMap(
                      reference -> reference.column().name(),
                      reference ->
                          "→ star." + reference.to().name() + "." + reference.target().name())));

  private static final Map<String, String> BY_NAME =
      Map.of(
          "pairing_id", "→ star.dim_pairings.pairing_id",
          "indicator", "→ assess.indicators.indicator",
          "source_file", "→ star.dim_source_files.source_file",
          "person_key", "→ star.dim_persons.person_key",
          "doubt_id", "→ assess.doubts.doubt_id",
          "release_no", "→ mart.release.release_no");

  private StarKeys() {}

  /** Of a column of a star table. */
  public static Optional<String> of(Table table, Field field) {
    return told(
        table.key().contains(field),
        Optional.ofNullable(FOREIGN.getOrDefault(table.name(), Map.of()).get(field.name())));
  }

  /** Of a column of a table or view outside the star, by its name. */
  public static Optional<String> outside(boolean isPrimary, String table, String column) {
    return told(
        isPrimary,
        Optional.ofNullable(BY_NAME.get(column)).filter(to -> !to.endsWith(table + "." + column)));
  }

  private static Optional<String> told(boolean isPrimary, Optional<String> foreign) {
    if (!isPrimary) {
      return foreign;
    }
    return Optional.of("主键" + foreign.map(to -> " " + to).orElse(""));
  }
}
