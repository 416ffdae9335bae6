package org.pairledger.contract.star;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pairledger.contract.star.dimension.BridgeFactSource;
import org.pairledger.contract.star.dimension.DimHamlets;
import org.pairledger.contract.star.dimension.DimPairings;
import org.pairledger.contract.star.dimension.DimPersons;
import org.pairledger.contract.star.dimension.DimRegions;
import org.pairledger.contract.star.dimension.DimSourceFiles;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.star.fact.FctExchangeEvents;
import org.pairledger.contract.star.fact.FctTrainingSessions;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** Which columns of the star point at which table: what joins are made of. */
public final class StarReferences {

  private static final Map<String, Field> BY_NAME =
      Map.ofEntries(
          Map.entry("pairing_id", DimPairings.PAIRING_ID),
          Map.entry("ancestor_pairing_id", DimPairings.PAIRING_ID),
          Map.entry("parent_pairing_id", DimPairings.PAIRING_ID),
          Map.entry("source_file", DimSourceFiles.SOURCE_FILE),
          Map.entry("person_key", DimPersons.PERSON_KEY),
          Map.entry("hamlet_key", DimHamlets.HAMLET_KEY),
          Map.entry("session_fact_id", FactColumns.FACT_ID));

  /**
   * One reference.
   *
   * @param from the table that points
   * @param to the table pointed at
   */
  public record Reference(Table from, Field column, Table to, Field target) {}

  private StarReferences() {}

  /** All references, table by table. */
  public static List<Reference> all() {
    return StarTables.ALL.stream()
        .flatMap(table -> table.fields().stream().flatMap(field -> of(table, field)))
        .toList();
  }

  private static Stream<Reference> of(Table table, Field field) {
    if (isRegion(field) && !table.equals(DimRegions.TABLE)) {
      return Stream.of(new Reference(table, field, DimRegions.TABLE, DimRegions.REGION_CODE));
    }
    if (table.equals(BridgeFactSource.TABLE) && field.equals(BridgeFactSource.FACT_ID)) {
      return Stream.of(new Reference(table, field, FctExchangeEvents.TABLE, FactColumns.FACT_ID));
    }
    Field target = BY_NAME.get(field.name());
    boolean itself = field.equals(target) && owner(field).equals(table);
    return target == null || itself
        ? Stream.of()
        : Stream.of(new Reference(table, field, owner(field), target));
  }

  private static Table owner(Field field) {
    return switch (field.name()) {
      case "source_file" -> DimSourceFiles.TABLE;
      case "person_key" -> DimPersons.TABLE;
      case "hamlet_key" -> DimHamlets.TABLE;
      case "session_fact_id" -> FctTrainingSessions.TABLE;
      default -> DimPairings.TABLE;
    };
  }

  private static boolean isRegion(Field field) {
    return field.name().endsWith("_code")
        && !List.of("project_code", "rule_code", "refusal_code").contains(field.name())
        && !field.name().equals("member_code");
  }
}
