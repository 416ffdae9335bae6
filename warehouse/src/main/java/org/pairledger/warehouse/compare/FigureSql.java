package org.pairledger.warehouse.compare;

import java.util.stream.Collectors;
import org.pairledger.contract.star.FactColumns;
import org.pairledger.contract.star.StarTables;

/**
 * The statements that find the rows of figures and set those of two editions against each other.
 */
final class FigureSql {

  /** So many rows are looked at, the greatest amounts first. */
  private static final int MOST = 2_000;

  static final String TABLES =
      """
      create or replace temp table figure_rows (
          edition varchar, figure integer, fact_id bigint, role varchar, unit_key varchar,
          distinct_key varchar, counts_from date, counts_to date, amount decimal(24, 6),
          because varchar
      );
      create or replace temp table figure_places (
          edition varchar, fact_id bigint, source_file varchar, file_path varchar,
          source_sheet integer, source_row integer
      );
      create or replace temp table asked_figures (
          figure integer, subject varchar, pairing_id varchar, plan_year integer, ref varchar
      )
      """;

  static final String MEASURED =
      """
      insert into figure_rows
      select
          ?, asked.figure, rows_of.fact_id, rows_of.role, rows_of.unit_key, rows_of.distinct_key,
          rows_of.counts_from, rows_of.counts_to, rows_of.amount, rows_of.excluded_because
      from measured_candidates as rows_of
      inner join figure_requests as asked on asked.request_no = rows_of.request_no
      """;

  static final String TRACED =
      """
      insert into figure_rows
      select
          '{edition}', asked.figure, trace.fact_id, null, trace.unit_key, null, trace.counts_from,
          trace.counts_to, trace.amount, trace.excluded_because
      from asked_figures as asked
      inner join {edition}.assess.score_trace as trace
          on trace.pairing_id = asked.pairing_id
          and trace.plan_year = asked.plan_year
          and trace.target_id = asked.ref
      where asked.subject = '任务' and trace.fact_id is not null
      """;

  static final String PLACED =
      """
      insert into figure_places
      select '{edition}', facts.fact_id, facts.source_file, files.file_path, facts.source_sheet,
          facts.source_row
      from (%s) as facts
      inner join star.dim_source_files as files on files.source_file = facts.source_file
      where facts.fact_id in (select fact_id from figure_rows where edition = '{edition}')
      """
          .formatted(
              StarTables.ALL.stream()
                  .filter(table -> table.name().startsWith("fct_"))
                  .filter(table -> table.fields().contains(FactColumns.FACT_ID))
                  .filter(table -> table.fields().contains(FactColumns.SOURCE_ROW))
                  .map(
                      table ->
                          "select fact_id, source_file, source_sheet, source_row from star."
                              + table.name())
                  .collect(Collectors.joining(" union all ")));

  /** Equal rows cancel one another out, first those that stand in the same place. */
  static final String UNMATCHED =
      """
      with
      placed as (
          select figure_rows.*, places.file_path, places.source_sheet, places.source_row
          from figure_rows
          inner join figure_places as places using (edition, fact_id)
      ),
      counted as (
          select *,
              count(*) filter (where edition = 'before') over same_content as before_count,
              count(*) filter (where edition = 'after') over same_content as after_count,
              min(edition) over same_place <> max(edition) over same_place as is_same
          from placed
          where because is null
          window
              same_content as (
                  partition by figure, role, unit_key, distinct_key, counts_from, counts_to, amount
              ),
              same_place as (
                  partition by figure, role, unit_key, distinct_key, counts_from, counts_to, amount,
                      file_path, source_sheet, source_row
              )
      ),
      numbered as (
          select *,
              row_number() over (
                  partition by edition, figure, role, unit_key, distinct_key, counts_from,
                      counts_to, amount
                  order by not is_same, file_path, source_sheet, source_row
              ) as place_no
          from counted
          where before_count <> after_count
      ),
      unmatched as (
          select * from numbered where place_no > least(before_count, after_count)
      )
      select
          unmatched.edition, unmatched.figure, unmatched.file_path, unmatched.source_sheet,
          unmatched.source_row, max(abs(unmatched.amount)) as size, max(other.because) as because
      from unmatched
      left join placed as other
          on other.edition <> unmatched.edition
          and other.figure = unmatched.figure
          and other.file_path = unmatched.file_path
          and other.source_sheet = unmatched.source_sheet
          and other.source_row = unmatched.source_row
      group by all
      order by size desc nulls last, file_path, source_sheet, source_row, edition desc, figure
      limit\s"""
          + MOST;

  private FigureSql() {}
}
