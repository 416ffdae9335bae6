package org.pairledger.transform;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.table.Field;

/**
 * {@code fct_own_records}: kinds of ledgers that only this workspace knows, in SQL made for them.
 */
final class OwnRecords {

  /** What of a person stays behind at the door of the star. */
  private static final Set<Field> KEPT_BACK =
      Set.of(StagingTables.PERSON_KEY_FULL, StagingTables.KEY_STRENGTH, StagingTables.ID_STATE);

  private OwnRecords() {}

  /** The file of these kinds of ledgers, of which there is at least one. */
  static StarFile of(List<Dataset> own) {
    List<String> names = own.stream().map(Dataset::name).toList();
    return new StarFile(
        FctOwnRecords.TABLE.name(),
        List.of("fact_id"),
        names.stream().map(name -> "told_" + name).toList(),
        names,
        "",
        "",
        own.stream().map(OwnRecords::query).collect(Collectors.joining("\nunion all\n")));
  }

  private static String query(Dataset dataset) {
    String day = dataset.first(FieldType.DATE).map(DatasetField::name).orElse("cast(null as date)");
    return """
    select
        hash63('fct_own_records|' || row_address) as fact_id,
        pairing_id, plan_year, reporting_side, owner, dataset,
        %s as told_on,
        '{' || concat_ws(',', %s) || '}' as row_values,
        source_file, source_sheet, source_row, known_from, known_to
    from told_%s\
    """
        .formatted(day, values(dataset), dataset.name());
  }

  private static String values(Dataset dataset) {
    return StagingTables.of(dataset).fields().stream()
        .filter(field -> !StagingTables.ADDRESS.contains(field) && !KEPT_BACK.contains(field))
        .map(OwnRecords::value)
        .collect(Collectors.joining(", "));
  }

  /** A name and its value as JSON; nothing where there is no value. */
  private static String value(Field field) {
    String text =
        switch (field.type()) {
          case STRING -> "json_text(" + field.name() + ")";
          case DATE -> "json_text(cast(" + field.name() + " as string))";
          default -> "cast(" + field.name() + " as string)";
        };
    return "'\"" + field.name() + "\":' || " + text;
  }
}
