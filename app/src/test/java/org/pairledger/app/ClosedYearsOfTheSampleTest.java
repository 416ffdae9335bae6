package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample before any ledger of 2020 came: 2018 and 2019 are what the oracle says of the whole
 * sample, so no ledger of 2020 moved them.
 */
class ClosedYearsOfTheSampleTest {

  @TempDir static Path root;

  private static ComputedSample sample;

  @BeforeAll
  static void theLedgersOf2020HaveNotCome() throws Exception {
    sample = ComputedSample.in(root, path -> !path.startsWith("ledgers/2020/"));
  }

  @AfterAll
  static void theDatabaseIsClosed() throws SQLException {
    sample.close();
  }

  @Test
  void noIndicatorMoves() throws Exception {
    assertThat(
            sample.rows(
                """
                select plan_year, pairing_id, indicator, side, as_of_date, value
                from assess.indicator_years
                where plan_year < 2020
                """))
        .containsExactlyInAnyOrderElementsOf(closed("indicators.csv"));
  }

  @Test
  void noTargetMoves() throws Exception {
    assertThat(
            sample.rows(
                """
                select
                    plan_year, pairing_id, target_id, actual_value, value_at_deadline,
                    first_reached_on, status, evidence_state, self_value, verified_value
                from assess.target_results
                where plan_year < 2020
                """))
        .containsExactlyInAnyOrderElementsOf(closed("targets.csv"));
  }

  @Test
  void noScoreMoves() throws Exception {
    assertThat(
            sample.rows(
                """
                select
                    plan_year, pairing_id, scorecard, 'item', item_no, raw_points,
                    self_raw_points, verified_raw_points
                from assess.item_scores
                where raw_points is not null and plan_year < 2020
                union all
                select plan_year, pairing_id, scorecard, 'category', category, points, null, null
                from assess.category_scores
                where points is not null and plan_year < 2020
                union all
                select
                    plan_year, pairing_id, scorecard, 'total', '', points, self_points,
                    verified_points
                from assess.pairing_scores
                where plan_year < 2020
                """))
        .containsExactlyInAnyOrderElementsOf(closed("scores.csv"));
  }

  private static List<String> closed(String file) throws IOException {
    return ComputedSample.expected(file).stream().filter(line -> !line.startsWith("2020")).toList();
  }
}
