package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds everything that comes out of the sample against what the oracle computed without it. */
class SampleComesOutRightTest {

  @TempDir static Path root;

  private static ComputedSample sample;

  @BeforeAll
  static void theSampleIsRun() throws Exception {
    sample = ComputedSample.in(root, path -> true);
  }

  @AfterAll
  static void theDatabaseIsClosed() throws SQLException {
    sample.close();
  }

  @Test
  void everyIndicatorComesOut() throws Exception {
    assertThat(
            sample.rows(
                """
                select plan_year, pairing_id, indicator, side, as_of_date, value
                from assess.indicator_years
                """))
        .containsExactlyInAnyOrderElementsOf(ComputedSample.expected("indicators.csv"));
  }

  @Test
  void everyTargetComesOutWithItsDatesAndStates() throws Exception {
    assertThat(
            sample.rows(
                """
                select
                    plan_year, pairing_id, target_id, actual_value, value_at_deadline,
                    first_reached_on, status, evidence_state, self_value, verified_value
                from assess.target_results
                """))
        .containsExactlyInAnyOrderElementsOf(ComputedSample.expected("targets.csv"));
  }

  @Test
  void everyScoreComesOut() throws Exception {
    assertThat(
            sample.rows(
                """
                select
                    plan_year, pairing_id, scorecard, 'item', item_no, raw_points,
                    self_raw_points, verified_raw_points
                from assess.item_scores
                where raw_points is not null
                union all
                select plan_year, pairing_id, scorecard, 'category', category, points, null, null
                from assess.category_scores
                where points is not null
                union all
                select
                    plan_year, pairing_id, scorecard, 'total', '', points, self_points,
                    verified_points
                from assess.pairing_scores
                """))
        .containsExactlyInAnyOrderElementsOf(ComputedSample.expected("scores.csv"));
  }

  @Test
  void everyVerificationComesOutWithItsGradeAndItsVeto() throws Exception {
    assertThat(
            sample.rows(
                """
                select
                    plan_year, pairing_id, scorecard, verified_points, verified_grade,
                    veto_reason is not null
                from assess.pairing_scores
                where verified_points is not null
                """))
        .containsExactlyInAnyOrderElementsOf(ComputedSample.expected("verified.csv"));
  }

  @Test
  void everyRowOfEveryFileIsStagedOrRefused() throws Exception {
    assertThat(
            sample.rows(
                """
                select file_path, staged_count + refused_count, staged_count, refused_count
                from star.dim_source_files
                """))
        .containsExactlyInAnyOrderElementsOf(ComputedSample.expected("files.csv"));
  }

  @Test
  void everyWrongCellIsFoundAndNoOther() throws Exception {
    assertThat(
            sample.rows(
                "select file_path, sheet_name, cell_address, rule_code from"
                    + " star.fct_data_problems"))
        .containsExactlyInAnyOrderElementsOf(ComputedSample.expected("problems.csv"));
  }
}
