package org.pairledger.warehouse.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Sha256;
import org.pairledger.warehouse.compare.Edition;
import org.pairledger.warehouse.compare.SmallEdition;
import org.pairledger.warehouse.serve.ReleaseReader;

class ReassessmentTest {

  private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);
  private static final String POINTS =
      "select pairing_id, points, grade from assess.pairing_scores order by pairing_id";

  @TempDir Path folder;

  private Edition published;
  private ReleaseReader release;

  @BeforeEach
  void openARelease() throws Exception {
    published = SmallEdition.at(folder.resolve("release")).made("第 1 版");
    release = ReleaseReader.open(published.build());
  }

  @AfterEach
  void close() throws SQLException {
    release.close();
  }

  @Test
  void otherRulesGiveOtherPointsInTheSameRelease() throws Exception {
    assertThat(rows(release, POINTS)).containsExactly("p 56.00 差", "q 100.00 好");

    reassess(SmallEdition.at(folder.resolve("other")).weights("90", "10").made("假设"), YEAR_END);

    assertThat(rows(release, POINTS)).containsExactly("p 59.00 差", "q 100.00 好");
  }

  @Test
  void otherTargetsAreJudgedAgain() throws Exception {
    reassess(SmallEdition.at(folder.resolve("other")).target("156").made("假设"), YEAR_END);

    assertThat(rows(release, POINTS)).containsExactly("p 80.00 好", "q 100.00 好");
    assertThat(
            rows(
                release,
                "select target_value, status, first_reached_on from assess.target_results"
                    + " where pairing_id = 'p'"))
        .containsExactly("156.000000 按期完成 2020-03-01");
  }

  @Test
  void anEarlierDayCountsLess() throws Exception {
    reassess(published, LocalDate.of(2020, 2, 1));

    assertThat(
            rows(
                release,
                "select pairing_id, actual_value, evidence_state from assess.target_results"
                    + " order by pairing_id"))
        .containsExactly("p null 未到报送期", "q 0.000000 无报送义务");
    assertThat(
            rows(
                release,
                "select value from assess.indicator_years where indicator = 'FND-01' and side = 'D'"
                    + " and pairing_id = 'p'"))
        .containsExactly("0.000000");
  }

  @Test
  void theFileStaysAsItIsAndSoDoesWhatOthersRead() throws Exception {
    String before = Sha256.of(published.build().resolve("current.duckdb"));

    reassess(SmallEdition.at(folder.resolve("other")).target("156").made("假设"), YEAR_END);

    assertThat(Sha256.of(published.build().resolve("current.duckdb"))).isEqualTo(before);
    try (ReleaseReader other = ReleaseReader.open(published.build())) {
      assertThat(rows(other, POINTS)).containsExactly("p 56.00 差", "q 100.00 好");
    }
    assertThat(Files.exists(published.build().resolve("current.duckdb.wal"))).isFalse();
  }

  @Test
  void theReleasesOwnRowStillSaysWhichReleaseItIs() throws Exception {
    reassess(published, YEAR_END);

    assertThat(rows(release, "select release_no, build_id from assess.releases"))
        .containsExactly("1 第 1 版");
  }

  @Test
  void aTargetFarTooLowAsksAboutItsRowsAndSetsNoneOfThemAside() throws Exception {
    String counted =
        "select value from assess.indicator_years where indicator = 'FND-01'"
            + " and side = 'D' and pairing_id = 'p' and plan_year = 2020";
    assertThat(rows(release, "select count(*) from assess.doubts")).containsExactly("0");

    reassess(SmallEdition.at(folder.resolve("other")).target("0.01").made("假设"), YEAR_END);

    // each row is some ten thousand times what the year is then to bring
    assertThat(rows(release, "select distinct doubt_rules, is_set_aside from assess.doubts"))
        .containsExactly("K01 false");
    assertThat(rows(release, counted)).containsExactly("156.000000");
    assertThat(
            rows(
                release,
                "select count(*) > 0 from assess.caveats where figure_kind = 'target'"
                    + " and contains(caveat, '存疑')"))
        .containsExactly("true");
  }

  private void reassess(Edition rules, LocalDate asOf) throws SQLException {
    Reassessment.write(release.connection(), rules.rules().to(asOf));
  }

  private static List<String> rows(ReleaseReader reader, String sql) throws SQLException {
    Connection connection = reader.connection();
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(String.valueOf(row.getString(i)));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }
}
