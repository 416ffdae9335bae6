package org.pairledger.warehouse.indicator.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;

/** Rows that another build kept are taken only where the tables that they were read from stayed. */
class KeptRowsTest {

  private static final String ONE = gift("2020-05-02", "10000");
  private static final String OTHER = gift("2020-05-03", "30000");

  @TempDir private Path before;
  @TempDir private Path now;

  private static String gift(String day, String yuan) {
    return "plan_year | donation_state | counted_on | value_yuan\n2020 | received | %s | %s\n"
        .formatted(day, yuan);
  }

  @Test
  void rowsOfATableThatStayedAreNotReadAgain() throws SQLException {
    value(ONE, null, before);

    assertThat(value(OTHER, new KeptRows(before, Set.of("fct_projects")), now)).isEqualTo("1");
  }

  @Test
  void rowsOfATableWithOtherRowsAreRead() throws SQLException {
    value(ONE, null, before);

    assertThat(value(OTHER, new KeptRows(before, Set.of("fct_donations")), now)).isEqualTo("3");
  }

  @Test
  void whatWasTakenAndAskedForIsLeftToTheNext() throws SQLException {
    value(ONE, null, before);
    value(OTHER, new KeptRows(before, Set.of()), now);

    assertThat(value(OTHER, new KeptRows(now, Set.of()), before)).isEqualTo("1");
  }

  @Test
  void whatNobodyAskedForIsNotLeft() throws SQLException {
    value(ONE, null, before);
    try (Star star = Star.ofOnePairing()) {
      Measurer.keepRows(star.connection(), new KeptRows(before, Set.of()));
      Measurer.leaveRows(star.connection(), now);
    }

    assertThat(value(OTHER, new KeptRows(now, Set.of()), before)).isEqualTo("3");
  }

  @Test
  void whereAStatementFailedOnARowNothingIsLeft() throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      Measurer.keepRows(star.connection(), null);
      star.execute(FailingRows.MET);
      star.execute("insert into told_failing values ('FND-13', 'FND-13', 'fct_donations', 1, '')");
      Measurer.leaveRows(star.connection(), now);
    }

    assertThat(KeptRows.files(now)).noneMatch(Files::exists);
  }

  /** What the gift comes to, in ten thousand yuan. */
  private static String value(String gifts, KeptRows kept, Path build) throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      star.draw("fct_donations", gifts);
      Measurer.keepRows(star.connection(), kept);
      LocalDate day = LocalDate.of(2020, 12, 31);
      String value =
          Asking.plain(
              new Measurer(Asking.CATALOGUE, List.of(), Asking.DEFAULTS)
                  .measure(
                      star.connection(),
                      day,
                      day,
                      List.of(Request.year("P", 2020, "FND-13", Map.of(), "J")))
                  .get(0)
                  .value());
      Measurer.leaveRows(star.connection(), build);
      return value;
    }
  }
}
