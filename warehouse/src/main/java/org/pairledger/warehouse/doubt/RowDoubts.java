package org.pairledger.warehouse.doubt;

import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.contract.star.FactColumns;
import org.pairledger.contract.star.StarTables;

/** The SQL that makes doubts about rows of what the rules found. */
final class RowDoubts {

  static final String FINDINGS =
      """
      create or replace temp table doubt_findings (
          rule varchar, name varchar, advice varchar, pairing_id varchar, plan_year integer,
          fact_id bigint, value decimal(38, 2), is_hard boolean, found varchar, subject varchar
      )
      """;

  /** Around the query of a rule. */
  static final String FIND =
      """
      insert into doubt_findings
      with found as (
      %s
      )
      select ?, ?, ?, pairing_id, plan_year, fact_id, value, is_hard, found, null from found
      """;

  /** A bar alone sets no row aside: it may itself be wrong, and has no say in other figures. */
  static final String BAR_ALONE =
      """
      update doubt_findings set is_hard = false
      where rule = 'K01'
          and fact_id not in (select fact_id from doubt_findings where rule <> 'K01')
      """;

  /** Two files of which one looks like a correction or another state of the other: both count. */
  static final String UNCONFIRMED =
      """
      insert into doubt_findings
      select
          'K20', '疑为更正或重复报送，尚未确认', coalesce(problems.advice, ''),
          facts.pairing_id, facts.plan_year, facts.fact_id, null, false,
          '“' || problems.file_path || '”与“' || earlier.file_path || '”：' || problems.message,
          concat_ws(
              '|', problems.rule_code, problems.dataset, later.file_sha256, earlier.file_sha256
          ) || '|' || problems.source_file
      from star.fct_data_problems as problems
      inner join star.dim_source_files as later on problems.source_file = later.source_file
      inner join star.dim_source_files as earlier on problems.found = earlier.file_path
      inner join ({sources}) as facts
          on facts.source_file = earlier.source_file and facts.known_to is null
      where
          problems.source_row is null
          and problems.rule_code in ({rules})
          and (
              problems.pairing_id = earlier.pairing_id
              or not exists (
                  select 1 from star.dim_source_files as own
                  where own.file_path = problems.found and own.pairing_id = problems.pairing_id
              )
          )
          and exists (
              select 1 from star.dim_source_columns as columns
              where columns.source_file = facts.source_file
                  and columns.source_sheet = facts.source_sheet
                  and (problems.dataset is null or columns.dataset = problems.dataset)
          )
      """
          .replace("{sources}", sources())
          .replace(
              "{rules}", "'replacement-unconfirmed', 'snapshot-unconfirmed', 'content-repeated'");

  /** One question for all that was found about a row, or about a file. */
  private static final String NAMED =
      """
      create or replace temp table doubt_named as
      with
      facts as (
          select * from ({sources}) where fact_id in (select fact_id from doubt_findings)
      ),
      sheets as (
          select source_file, source_sheet, max(sheet_name) as sheet_name, max(dataset) as dataset
          from star.dim_source_columns group by source_file, source_sheet
      ),
      asked as (
          select
              coalesce(subject, 'row|' || fact_id) as subject,
              subject is not null as is_of_file,
              min(fact_id) as fact_id,
              count(distinct fact_id) as doubted_rows,
              max(value) as value,
              bool_or(is_hard) as is_hard,
              string_agg(distinct rule, ' ' order by rule) as doubt_rules,
              arg_min(name, rule) as doubt_name,
              arg_min(advice, rule) as advice,
              string_agg(distinct found, '；' order by found) as found
          from doubt_findings
          group by coalesce(subject, 'row|' || fact_id), subject is not null
      ),
      placed as (
          select
              asked.*, facts.pairing_id, facts.plan_year, facts.reporting_side, facts.owner, facts.source_sheet, sheets.dataset,
              case when is_of_file then split_part(subject, '|', -1) else facts.source_file end
                  as source_file,
              case when not is_of_file then facts.source_row end as source_row,
              case when not is_of_file then sheets.sheet_name end as sheet_name
          from asked
          inner join facts on asked.fact_id = facts.fact_id
          left join sheets
              on facts.source_file = sheets.source_file and facts.source_sheet = sheets.source_sheet
      ),
      numbered as (
          select
              placed.*, files.file_path,
              row_number() over (
                  partition by
                      placed.pairing_id, placed.plan_year, placed.dataset, placed.reporting_side,
                      placed.value
                  order by files.file_path, placed.source_sheet, placed.source_row
              ) as turn
          from placed
          left join star.dim_source_files as files on placed.source_file = files.source_file
      )
      select
          numbered.*,
          substr(sha256(concat_ws(
              '|', pairing_id, plan_year,
              case
                  when is_of_file then subject
                  else concat_ws('|', 'row', dataset, reporting_side, value, turn)
              end
          )), 1, 12) as doubt_id
      from numbered
      """
          .replace("{sources}", sources());

  private static final String DOUBTS =
      """
      insert into assess.doubts by name
      select
          named.doubt_id, pairing_id, plan_year, 0 as doubt_no, doubt_rules, doubt_name,
          case when answers.doubt_id is null then is_hard else not answers.is_right end
              as is_set_aside,
          answers.doubt_id is null as is_open,
          dataset, owner, source_file, file_path, sheet_name, source_row, doubted_rows, found,
          advice,
          case when answers.is_right then '属实' when not answers.is_right then '不属实' end as answer,
          answers.reason as answer_reason, answers.answered_by, answers.answered_on
      from doubt_named as named
      left join doubt_answers as answers on named.doubt_id = answers.doubt_id
      """;

  private static final String FACTS =
      """
      insert into assess.doubted_facts
      select distinct
          doubts.doubt_id, doubts.pairing_id, findings.fact_id, doubts.is_set_aside,
          case
              when doubts.answer is null then '待核实：' || doubts.found
              when doubts.answer = '不属实' then '核实不属实：' || doubts.answer_reason
              else '核实属实：' || doubts.answer_reason
          end
      from doubt_findings as findings
      inner join doubt_named as named
          on named.subject = coalesce(findings.subject, 'row|' || findings.fact_id)
      inner join assess.doubts as doubts on doubts.doubt_id = named.doubt_id
      """;

  /** From findings to questions and the rows that they are about. */
  static final List<String> ASK = List.of(NAMED, DOUBTS, FACTS);

  private RowDoubts() {}

  /** Where each fact of the star stands. */
  private static String sources() {
    return StarTables.ALL.stream()
        .filter(table -> table.fields().contains(FactColumns.FACT_ID))
        .filter(table -> table.fields().contains(FactColumns.SOURCE_ROW))
        .filter(table -> table.name().startsWith("fct_"))
        .map(
            table ->
                "select fact_id, pairing_id, plan_year, reporting_side, owner, source_file,"
                    + " source_sheet, source_row, known_to from star."
                    + table.name())
        .collect(Collectors.joining(" union all "));
  }
}
