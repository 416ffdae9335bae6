package org.pairledger.warehouse.report;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pairledger.contract.assess.doubt.AssessCaveats;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.sql.TableSql;

/** The sample's plans assessed over a few drawn facts, as a release would serve them. */
public final class Served {

  private Served() {}

  public static Star sample() throws Exception {
    Path sample = Path.of(System.getProperty("pairledger.root"), "sample-data");
    Workspace workspace = Workspace.read(sample);
    Star star = Star.empty();
    pairings(star);
    facts(star);
    for (Plan plan : workspace.plans()) {
      obligations(star, plan);
    }
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.of(workspace.catalogue()));
    LocalDate asOf = LocalDate.of(2020, 12, 31);
    Rulebook rules = new Rulebook(workspace, Regimes.read(sample), catalogue, asOf);
    rules
        .indicatorTables()
        .write(star.connection(), asOf, new TreeSet<>(List.of(2018, 2019, 2020)));
    new AssessmentJob(rules).write(star.connection(), asOf);
    caveats(star);
    release(star);
    mart(star);
    return star;
  }

  /** What nobody doubts has no rows here, and the table is there. */
  private static void caveats(Star star) throws SQLException {
    try (var statement = star.connection().createStatement()) {
      statement.execute("create table assess.caveats " + TableSql.columns(AssessCaveats.TABLE));
    }
  }

  private static void release(Star star) throws SQLException {
    try (var statement = star.connection().createStatement()) {
      statement.execute(
          "create table assess.releases as select 7 as release_no, '000007-ab' as build_id,"
              + " date '2020-12-31' as as_of_date, 'e5f1' as evaluation_id,"
              + " '0.1.0' as code_version");
    }
  }

  /** The mart views that the reports read, with the columns they read. */
  private static void mart(Star star) throws SQLException {
    try (var statement = star.connection().createStatement()) {
      statement.execute("create schema mart");
      statement.execute(
          """
          create table mart.v_obligation as
          select
              obligation_id, pairing_id, plan_year, side, side as side_name, owner, dataset,
              case when received_on is not null then 'a.xlsx' end as file_path,
              dataset as dataset_name, due_on as period_date, received_on, days_late,
              case when received_on is null then '未报' else '按时' end as receipt_state
          from star.fct_obligations
          """);
      statement.execute(
          """
          create table mart.v_fund_flow as
          select
              pairing_id, plan_year, flow_date as period_date, '帮扶方' as reporting_side_name,
              '县本级' as budget_level_name, null::decimal(18, 2) as planned_yuan,
              amount_yuan as transferred_yuan, null::decimal(18, 2) as arrived_yuan,
              null::decimal(18, 2) as spent_yuan, null::decimal(18, 2) as recovered_yuan,
              null::varchar as caveat
          from star.fct_fund_flows
          """);
      statement.execute(
          """
          create table mart.v_fund_project as
          select
              'heshan-longzhou' as pairing_id, 2020 as plan_year, '甘蔗牛养殖示范小区' as project_name,
              'P1' as project_key, '产业' as project_class_name, '在建' as project_status_name,
              60.00::decimal(18, 2) as progress_percent,
              null::varchar as caveat, 1200000.00::decimal(18, 2) as planned_total_yuan,
              800000.00::decimal(18, 2) as aid_total_yuan, date '2020-03-01' as started_on,
              null::date as completed_on, 85 as poor_person_count
          """);
    }
  }

  private static void pairings(Star star) throws SQLException {
    star.draw(
        "dim_pairings",
        """
        pairing_id | pairing_name | pairing_level | is_scored | peer_group | donor_name | recipient_name | donor_region_code | recipient_region_code
        heshan-longzhou | 鹤山市—龙州县 | county | true | 崇左组 | 鹤山市 | 龙州县 | 440784 | 451423
        xinhui-ningming | 新会区—宁明县 | county | true | 崇左组 | 新会区 | 宁明县 | 440705 | 451422
        pengjiang-tiandeng | 蓬江区—天等县 | county | true | 崇左组 | 蓬江区 | 天等县 | 440703 | 451425
        """);
    for (String id : List.of("heshan-longzhou", "xinhui-ningming", "pengjiang-tiandeng")) {
      star.draw(
          "bridge_pairing_closure",
          "ancestor_pairing_id | pairing_id | distance\n" + id + " | " + id + " | 0");
    }
  }

  private static void facts(Star star) throws SQLException {
    star.draw(
        "fct_fund_flows",
        """
        pairing_id | plan_year | flow_date | budget_level | fund_stage | amount_yuan | known_from
        heshan-longzhou | 2019 | 2019-03-20 | county | transferred | 2000000 | 2019-04-01
        heshan-longzhou | 2020 | 2020-02-20 | county | transferred | 1600000 | 2020-03-01
        heshan-longzhou | 2020 | 2020-04-08 | county | transferred | 1000000 | 2020-05-01
        xinhui-ningming | 2020 | 2020-03-08 | county | transferred | 3000000 | 2020-04-01
        """);
    star.draw(
        "fct_donations",
        """
        pairing_id | plan_year | donation_form | donation_state | value_yuan | counted_on | known_from
        heshan-longzhou | 2020 | cash | received | 900000 | 2020-05-06 | 2020-06-01
        heshan-longzhou | 2020 | cash | received | 350000 | 2020-09-30 | 2020-10-01
        """);
  }

  private static void obligations(Star star, Plan plan) throws SQLException {
    StringBuilder drawing =
        new StringBuilder(
            "obligation_id | pairing_id | plan_year | side | owner | dataset | period_to | due_on"
                + " | received_on\n");
    for (Obligation one : plan.obligations()) {
      boolean came = !one.dataset().equals("DS02") && !one.dataset().equals("DS14");
      drawing.append(
          String.join(
              " | ",
              plan.year() + plan.pairingId() + one.obligation(),
              plan.pairingId(),
              Integer.toString(plan.year()),
              one.side().name(),
              one.owner(),
              one.dataset(),
              one.periodTo().map(LocalDate::toString).orElse(""),
              one.dueOn().toString(),
              came ? one.dueOn().minusDays(3).toString() : ""));
      drawing.append('\n');
    }
    star.draw("fct_obligations", drawing.toString());
  }
}
