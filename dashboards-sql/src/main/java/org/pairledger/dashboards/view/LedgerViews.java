package org.pairledger.dashboards.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.OwnFact;

/**
 * The mart view that a workspace's own kind of ledger has until the workspace writes one of that
 * name: a row a row, as the views of our ledgers are; of a ledger of persons a row a month, that
 * tells none of them apart. It is a file of the same grammar, only not kept.
 */
final class LedgerViews {

  private static final String MONTHS = "one row per pairing, year and month";

  private final OwnFact fact;
  private final List<DatasetField> fields;
  private final String day;

  private LedgerViews(OwnFact fact) {
    this.fact = fact;
    this.fields = fact.dataset().fields();
    this.day =
        fact.dataset()
            .first(FieldType.DATE)
            .map(
                field ->
                    "coalesce(fact.%s, make_date(fact.plan_year, 12, 31))".formatted(field.name()))
            .orElse("make_date(fact.plan_year, 12, 31)");
  }

  /** Those of these ledgers, less the names that are taken. */
  static List<ViewFile> of(List<OwnFact> own, List<String> taken) {
    return own.stream()
        .filter(fact -> !taken.contains(name(fact)))
        .map(fact -> ViewHeader.read(name(fact), new LedgerViews(fact).text()))
        .map(view -> labelled(view, own))
        .toList();
  }

  private static String name(OwnFact fact) {
    return "v_" + fact.dataset().name();
  }

  private String text() {
    return fields.stream().anyMatch(LedgerViews::tellsPersonsApart) ? months() : rows();
  }

  private static boolean tellsPersonsApart(DatasetField field) {
    return field.person()
        || switch (field.type()) {
          case ID_NUMBER, PERSON_NAME, HOUSEHOLD_NO, PHONE -> true;
          default -> false;
        };
  }

  private String rows() {
    List<String> header = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (DatasetField field : fields) {
      column(field, header, columns);
    }
    fact.table().fields().stream()
        .filter(OwnFact.TOWNSHIP_CODE::equals)
        .forEach(code -> columns.add(cast(code.name(), "varchar")));
    return head(
            "one row per row that stands",
            "每条有效记录一行",
            "fact_id",
            "star.dim_pairings, star.dim_source_files, star.%s, store.fact_caveat, store.sheet%s"
                .formatted(fact.table().name(), hasCodes() ? ", store.word" : ""))
        + "-- column place_in_file: 出处 | Where it stands\n"
        + "-- column sheet_name: 工作表 | Sheet\n"
        + String.join("", header)
        + "-- metric row_count: 行数 | Rows | count(case when not is_set_aside then 1 end) | ,d\n"
        + """
        select
            fact.fact_id::bigint as fact_id,
            fact.pairing_id::varchar as pairing_id,
            fact.plan_year::integer as plan_year,
            coalesce(dim_pairings.pairing_name, fact.pairing_id)::varchar as pairing_name,
            dim_pairings.peer_group::varchar as peer_group,
            fact.owner::varchar as owner,
            fact_caveat.caveat::varchar as caveat,
            dim_source_files.file_path::varchar as file_path,
            sheet.sheet_name::varchar as sheet_name,
            (dim_source_files.file_path || coalesce('［' || nullif(sheet.sheet_name, '') || '］', '')
                || coalesce('第' || fact.source_row::varchar || '行', ''))::varchar as place_in_file,
            fact.source_row::integer as source_row,
        %s
            coalesce(fact_caveat.is_set_aside, false)::boolean as is_set_aside,
            %s::date as period_date
        from star.%s as fact
        left join star.dim_pairings on fact.pairing_id = dim_pairings.pairing_id
        left join store.fact_caveat on fact.fact_id = fact_caveat.fact_id
        left join star.dim_source_files on fact.source_file = dim_source_files.source_file
        left join store.sheet
            on fact.source_file = sheet.source_file and fact.source_sheet = sheet.source_sheet
        where fact.known_to is null
        """
            .formatted(
                columns.stream().map(one -> "    " + one + ",").collect(Collectors.joining("\n")),
                day,
                fact.table().name());
  }

  private String months() {
    List<String> header = new ArrayList<>();
    List<String> sums = new ArrayList<>();
    for (DatasetField field : fields) {
      if (isSummed(field)) {
        sum(field, header);
        String kept = keptAs(field);
        sums.add(
            "    sum(if(fact_caveat.is_set_aside, null, fact.%1$s))::decimal(38, 2) as %1$s,\n"
                .formatted(kept));
      }
    }
    String counted = "case when not coalesce(fact_caveat.is_set_aside, false) then %s end";
    return head(
            MONTHS,
            "每个结对每年每月一行",
            "pairing_id, plan_year, period_date",
            "star.dim_pairings, star.%s, store.fact_caveat".formatted(fact.table().name()))
        + "-- column rows_told: 行数 | Rows\n"
        + String.join("", header)
        + "-- metric row_count: 行数 | Rows | sum(rows_told) | ,d\n"
        + """
        select
            fact.pairing_id::varchar as pairing_id,
            fact.plan_year::integer as plan_year,
            coalesce(min(dim_pairings.pairing_name), fact.pairing_id)::varchar as pairing_name,
            min(dim_pairings.peer_group)::varchar as peer_group,
            count(%s)::bigint as rows_told,
        %s    last_day(%s)::date as period_date
        from star.%s as fact
        left join star.dim_pairings on fact.pairing_id = dim_pairings.pairing_id
        left join store.fact_caveat on fact.fact_id = fact_caveat.fact_id
        where fact.known_to is null
        group by fact.pairing_id, fact.plan_year, last_day(%s)
        """
            .formatted(counted.formatted(1), String.join("", sums), day, fact.table().name(), day);
  }

  private String head(String grain, String row, String key, String reads) {
    return """
    -- %s
    -- label: %s
    -- kind: fact
    -- grain: %s
    -- row: %s
    -- key: %s
    -- reads: %s
    -- column period_date: %s
    """
        .formatted(
            name(fact),
            fact.dataset().label(),
            grain,
            row,
            key,
            reads,
            fact.dataset()
                .first(FieldType.DATE)
                .map(field -> field.label() + " | " + field.labelEn())
                .orElse("年末 | End of the year"));
  }

  private boolean hasCodes() {
    return fields.stream().anyMatch(field -> field.type() == FieldType.CODE);
  }

  /** A field's columns that people read, and what they are called; a day is the view's own. */
  private void column(DatasetField field, List<String> header, List<String> columns) {
    String kept = keptAs(field);
    if (field.isPersonal()) {
      return;
    }
    switch (field.type()) {
      case CODE -> {
        columns.add(
            "coalesce((select word.word from store.word where word.code_list = '%s' and word.code ="
                    .formatted(field.codes())
                + " fact.%1$s), fact.%1$s)::varchar as %1$s_shown".formatted(kept));
        header.add(label(kept + "_shown", field, ""));
      }
      case TEXT -> columns.add(cast(kept, "varchar"));
      case FLAG -> columns.add(cast(kept, "boolean"));
      case DATE -> {
        if (!day.contains("fact." + kept + ",")) {
          columns.add(cast(kept, "date"));
        }
      }
      case PERIOD -> {
        columns.add(cast(kept + "_from", "date"));
        columns.add(cast(kept + "_to", "date"));
        header.add(label(kept + "_from", field, "起"));
        header.add(label(kept + "_to", field, "止"));
      }
      case INTEGER, RUNS, DECIMAL, PERCENT, MONEY -> {
        columns.add(
            "if(fact_caveat.is_set_aside, null, fact.%1$s)::%2$s as %1$s"
                .formatted(kept, type(kept)));
        if (isSummed(field)) {
          sum(field, header);
        }
      }
      default -> {}
    }
  }

  private void sum(DatasetField field, List<String> header) {
    String kept = keptAs(field);
    boolean isMoney = field.type() == FieldType.MONEY;
    header.add(
        isMoney
            ? "-- metric %1$s_sum: %2$s合计（万元） | %3$s (10,000 yuan) | sum(%1$s) / 10000 | ,.2f\n"
                .formatted(kept, field.label().replaceAll("（.{0,20}）$", ""), field.labelEn())
            : "-- metric %1$s_sum: %2$s合计 | %3$s | sum(%1$s) | ,.2f\n"
                .formatted(kept, field.label(), field.labelEn()));
  }

  private static boolean isSummed(DatasetField field) {
    return field.summed() && field.type().isAdditive() && !field.isPersonal();
  }

  private String type(String column) {
    return fact.table().fields().stream()
        .filter(field -> field.name().equals(column))
        .map(field -> field.type().sql().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElseThrow();
  }

  /** What its first column is called in the typed fact. */
  private static String keptAs(DatasetField field) {
    return field.type() == FieldType.MONEY ? field.name() + "_yuan" : field.name();
  }

  private static String label(String column, DatasetField field, String more) {
    return "-- column %s: %s%s | %s\n".formatted(column, field.label(), more, field.labelEn());
  }

  private static String cast(String column, String type) {
    return "fact.%1$s::%2$s as %1$s".formatted(column, type);
  }

  /** Labels of a view's columns that it takes from these facts under their own names. */
  static ViewFile labelled(ViewFile view, List<OwnFact> own) {
    Map<String, Label> labels = new LinkedHashMap<>();
    own.stream()
        .filter(fact -> view.reads().contains("star." + fact.table().name()))
        .flatMap(fact -> fact.table().fields().stream())
        .filter(field -> view.query().matches("(?s).*\\bas " + field.name() + "\\b.*"))
        .forEach(field -> labels.put(field.name(), new Label(field.label(), field.labelEn())));
    labels.putAll(view.columns());
    return new ViewFile(
        view.name(),
        view.label(),
        view.kind(),
        view.grain(),
        view.row(),
        view.key(),
        view.reads(),
        labels,
        view.metrics(),
        view.query());
  }
}
