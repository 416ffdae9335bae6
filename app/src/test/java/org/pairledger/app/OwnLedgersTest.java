package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/**
 * A kind of ledger of a workspace's own is what ours are: a typed fact, persons and places known, a
 * mart view with labels, a place in the workspace's tests.
 */
class OwnLedgersTest {

  private static final String VISITS =
      """
      id: DS33
      name: village_visit
      label: 驻村走访台账
      label_en: Village visits
      owner: 乡村办
      titles: [驻村走访]
      fields:
        - {name: township, label: 乡镇, label_en: Township, type: text, holds: place, required: true}
        - {name: person_name, label: 姓名, label_en: Name, type: person_name, required: true}
        - {name: id_number, label: 身份证号, label_en: ID number, type: id_number}
        - {name: visited_on, label: 走访日期, label_en: Visited on, type: date, required: true}
        - {name: hours, label: 时长, label_en: Hours, type: decimal, required: true}
      """;

  private static final String BASES =
      """
      id: DS31
      name: planting_base
      label: 共建种植基地台账
      label_en: Planting bases
      owner: 农业农村局
      titles: [种植基地]
      fields:
        - {name: base_name, label: 基地名称, label_en: Base, type: text, holds: thing, required: true}
        - {name: area, label: 面积, label_en: Area, type: decimal, required: true}
        - {name: cost, label: 投资, label_en: Invested, type: money}
        - {name: built_on, label: 建成时间, label_en: Built on, type: date, required: true}
        - {name: run_by, label: 经营主体, label_en: Run by, type: text, holds: thing}
      """;

  private static final String HOURS =
      """
      -- code: OWN-01
      -- name: 驻村走访时长
      -- name_en: Hours of visits
      -- category: 人才支援
      -- assessment_category: 人才支援
      -- unit: 小时
      -- measure: sum
      -- timing: flow
      -- sides: R, J
      -- definition: 走访时长之和，只计列入乡镇名单的。
      select
          pairing_id, reporting_side as acting_side, reporting_side as reported_by, 'num' as role,
          cast(null as varchar) as unit_key, cast(null as varchar) as distinct_key,
          visited_on as counts_from, cast(null as date) as counts_to, hours as amount,
          known_from, known_to, fact_id,
          case when township_code is null then '乡镇不在名单' end as excluded_because
      from star.fct_village_visit
      """;

  @TempDir private Path root;
  private SmallWorkspace workspace;

  @BeforeEach
  void aWorkspace() throws IOException {
    workspace = SmallWorkspace.at(root);
    workspace.write(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        440784,东县,county,,2016-01-01,,
        451423,西县,county,,2016-01-01,,
        451423101,甲镇,town,451423,2016-01-01,,
        """);
    workspace.write("catalogue/datasets/DS31.yaml", BASES);
    workspace.write("catalogue/datasets/DS33.yaml", VISITS);
    workspace.write("catalogue/indicators/OWN-01.sql", HOURS);
    workspace.write(
        "ledgers/2020/p/西县乡村办驻村走访台账.csv",
        """
        2020年驻村走访台账,,,,,
        填报单位：西县乡村办    截止时间：2020.12.31,,,,,
        序号,乡镇,姓名,身份证号,走访日期,时长
        1,甲镇,甲一,451499199003070012,2020.5.6,2.5
        2,甲镇,甲二,451499199003070039,2020.5.20,1
        3,乙镇,甲一,451499199003070012,2020.6.1,4
        """);
    workspace.write(
        "ledgers/2020/p/西县农业农村局种植基地台账.csv",
        """
        2020年种植基地台账,,,,,
        填报单位：西县农业农村局    截止时间：2020.12.31    单位：万元,,,,,
        序号,基地名称,面积,投资,建成时间,经营主体
        1,甘蔗基地,120.5,30,2020.4.1,甲合作社
        2,百香果基地,80,12.5,2020.9.1,
        """);
  }

  @Test
  void itsFactIsTypedAndKnowsPersonsAndPlaces() {
    run();

    assertThat(
            rows(
                "select area, cost_yuan, built_on, run_by from star.fct_planting_base"
                    + " order by area"))
        .containsExactly(
            "area,cost_yuan,built_on,run_by",
            "80.00,125000.00,2020-09-01,",
            "120.50,300000.00,2020-04-01,甲合作社");
    assertThat(
            rows(
                "select visited_on, hours, township_code, count(*) over (partition by person_key) n"
                    + " from star.fct_village_visit join star.dim_persons using (person_key)"
                    + " order by visited_on"))
        .containsExactly(
            "visited_on,hours,township_code,n",
            "2020-05-06,2.50,451423101,2",
            "2020-05-20,1.00,451423101,1",
            "2020-06-01,4.00,,2");
    assertThat(
            rows(
                "select found, cell_address from mart.v_data_problem"
                    + " where rule_code = 'unknown-place'"))
        .containsExactly("found,cell_address", "乙镇,B6");
    assertThat(
            rows(
                "select value from assess.indicator_years where indicator = 'OWN-01'"
                    + " and side = 'R' and plan_year = 2020"))
        .containsExactly("value", "3.500000");
  }

  @Test
  void itsViewHasARowARowAndOfPersonsARowAMonth() {
    run();

    assertThat(
            rows(
                "select pairing_name, period_date, base_name, area, cost_yuan, source_row"
                    + " from mart.v_planting_base order by period_date"))
        .containsExactly(
            "pairing_name,period_date,base_name,area,cost_yuan,source_row",
            "东县—西县,2020-04-01,甘蔗基地,120.50,300000.00,4",
            "东县—西县,2020-09-01,百香果基地,80.00,125000.00,5");
    assertThat(
            rows(
                "select period_date, rows_told, hours from mart.v_village_visit"
                    + " order by period_date"))
        .containsExactly("period_date,rows_told,hours", "2020-05-31,2,3.50", "2020-06-30,1,4.00");
    assertThat(
            rows(
                "select schema_name || '.' || view_name || ' ' || column_label as told"
                    + " from mart.v_data_dictionary where column_name = 'area' order by 1"))
        .contains("star.fct_planting_base 面积", "mart.v_planting_base 面积");
  }

  /** Beside the file by a path, in an extract in it, and each says what it is. */
  @Test
  void itsFactIsFoundFromOutside() throws SQLException {
    run();
    Path extract = root.resolve("p.duckdb");
    assertThat(
            CommandLineRun.of(
                    "extract", root.toString(), "--pairing", "p", "--out", extract.toString())
                .code())
        .isZero();

    assertThat(first(extract, "select sum(area) from star.fct_planting_base")).isEqualTo("200.50");
    assertThat(
            first(
                root.resolve("warehouse/current.duckdb"),
                "select sum(area) from star.fct_planting_base('%s')"
                    .formatted(root.resolve("warehouse/current"))))
        .isEqualTo("200.50");
  }

  private static String first(Path file, String sql) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file, readOnly);
        Statement statement = duckdb.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void aTestDrawsItsRowsByTheirTypes() throws IOException {
    workspace.write(
        "catalogue/tests/own.yaml",
        """
        tests:
          - test: 乡镇不在名单的不计
            rows:
              fct_village_visit: |
                fact_id | reporting_side | visited_on | hours | township_code
                1 | R | 2020-05-06 | 2.5 | 451423101
                2 | R | 2020-05-07 | 4 |
            indicator: OWN-01
            side: R
            value: 2.5
            excluded: {2: 乡镇不在名单}
        """);

    CommandLineRun run = CommandLineRun.of("test", root.toString());

    assertThat(run.out()).as(run.err()).contains("1 tests, 0 failed");
  }

  @Test
  void aColumnThatItLacksIsToldBeforeTheRun() throws IOException {
    workspace.write(
        "catalogue/indicators/OWN-01.sql", HOURS.replace("hours as amount", "hour as amount"));
    assertThat(fault()).contains("catalogue/indicators/OWN-01.sql", "\"hour\" not found", "hours");

    workspace.write("catalogue/indicators/OWN-01.sql", HOURS);
    workspace.write(
        "catalogue/datasets/DS31.yaml", BASES.replace("name: planting_base", "name: donations"));
    assertThat(fault())
        .contains("catalogue/datasets/DS31.yaml: found name 'donations', but fct_donations is a");

    workspace.write("catalogue/datasets/DS31.yaml", BASES.replace("name: run_by", "name: owner"));
    assertThat(fault())
        .contains(
            "DS31.yaml: field 'owner' has the name of a column of every row; give it another");

    workspace.write("catalogue/datasets/DS31.yaml", BASES.replace("name: run_by", "name: order"));
    assertThat(fault()).contains("DS31.yaml: field 'order': allowed are small letters");
  }

  private void run() {
    CommandLineRun run = CommandLineRun.of("run", root.toString());
    assertThat(run.out()).as(run.err()).contains("release   1");
  }

  private String fault() {
    CommandLineRun run = CommandLineRun.of("run", root.toString());
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    return run.err();
  }

  private List<String> rows(String sql) {
    CommandLineRun run =
        CommandLineRun.of("query", root.toString(), sql, "--format", "csv", "--no-bom");
    assertThat(run.err()).isEmpty();
    return run.out().lines().toList();
  }
}
