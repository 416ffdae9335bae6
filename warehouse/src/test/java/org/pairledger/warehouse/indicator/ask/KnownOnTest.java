package org.pairledger.warehouse.indicator.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Star;

class KnownOnTest {

  private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);

  @Test
  void aLedgerReceivedInJanuaryIsBelievedForTheYearThatEnded() throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      star.draw("dim_source_files", "source_file | known_from\na | 2020-07-08\nb | 2021-01-12");

      assertThat(KnownOn.of(star.connection(), YEAR_END)).isEqualTo(LocalDate.of(2021, 1, 12));
    }
  }

  @Test
  void withoutALaterFileTheAsOfDayItselfStands() throws SQLException {
    try (Star star = Star.ofOnePairing()) {
      assertThat(KnownOn.of(star.connection(), YEAR_END)).isEqualTo(YEAR_END);
    }
  }
}
