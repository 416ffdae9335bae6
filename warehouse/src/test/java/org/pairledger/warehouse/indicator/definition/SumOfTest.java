package org.pairledger.warehouse.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.OwnIndicators;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;

/** An indicator that adds up others says so in one line; rows, days and reasons are its parts'. */
class SumOfTest {

  private static final String MEETINGS =
      """
      -- code: ORG-90
      -- name: 联席会议和推进会次数
      -- name_en: Joint and progress meetings
      -- category: 组织领导
      -- assessment_category: 组织领导
      -- unit: 次
      -- sides: J
      -- derived: sum(ORG-02, ORG-03)
      -- definition: 联席会议与工作推进会次数之和。
      """;

  private static final LocalDate END = LocalDate.of(2020, 12, 31);

  @TempDir private Path catalogue;

  /** One meeting told by both sides is one; the same key in the other part is another meeting. */
  @Test
  void eachPartsRowsCountForThemselves() throws Exception {
    write("ORG-90", MEETINGS);
    try (Star star = Star.ofOnePairing()) {
      star.draw(
          "fct_exchange_events",
          """
          fact_id | joint_event_id | event_kind | event_date | reporting_side
          1 | 7 | joint_meeting | 2020-03-05 | D
          2 | 7 | joint_meeting | 2020-03-05 | R
          3 | 7 | progress_meeting | 2020-06-01 | D
          4 | 8 | visit | 2020-07-01 | D
          """);

      Measured both = measured(star, 2);

      assertThat(Asking.plain(both.value())).isEqualTo("2");
      assertThat(both.firstReachedOn()).isEqualTo("2020-06-01");
    }
  }

  @Test
  void whatCannotBeAddedIsAFaultOfTheFile() throws IOException {
    write("ORG-90", MEETINGS.replace("ORG-03)", "FND-01)"));
    assertThatThrownBy(() -> OwnIndicators.load(catalogue))
        .hasMessageContaining(
            "ORG-90.sql:1: derived: FND-01 cannot be added: measure, timing, fold and unit (次)"
                + " must be those of ORG-02");

    write("ORG-90", MEETINGS.replace("sum(", "difference("));
    assertThatThrownBy(() -> OwnIndicators.load(catalogue))
        .hasMessageContaining(
            "ORG-90.sql:8: derived: difference(ORG-02, ORG-03) is neither growth(CODE) nor"
                + " share(CODE, CODE) nor sum(CODE, CODE)");
  }

  private Measured measured(Star star, int threshold) throws SQLException {
    Request request =
        new Request(
            "P",
            2020,
            "ORG-90",
            Map.of(),
            "J",
            LocalDate.of(2020, 1, 1),
            END,
            ">=",
            BigDecimal.valueOf(threshold),
            END);
    return new Measurer(OwnIndicators.load(catalogue), List.of(), Asking.DEFAULTS)
        .measure(star.connection(), END, END, List.of(request))
        .get(0);
  }

  private void write(String code, String text) throws IOException {
    Files.createDirectories(catalogue.resolve("indicators"));
    Files.writeString(catalogue.resolve("indicators/" + code + ".sql"), text);
  }
}
