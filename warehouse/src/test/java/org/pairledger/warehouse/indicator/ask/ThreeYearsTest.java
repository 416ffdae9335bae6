package org.pairledger.warehouse.indicator.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pairledger.warehouse.indicator.Asking;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.answer.Measured;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.definition.Indicator;

/**
 * Three years of one pairing, each told by its own ledgers, what goes on told again in each: every
 * indicator over every year and over all three, against plain arithmetic.
 */
class ThreeYearsTest {

  private static final List<Integer> YEARS = List.of(2018, 2019, 2020);
  private static final List<String> CODES =
      Asking.CATALOGUE.all().stream().map(Indicator::code).sorted().toList();
  private static final List<PlanUnit> UNITS =
      YEARS.stream().map(year -> new PlanUnit("P", year, "龙州镇", "451423100")).toList();

  private static Star star;

  @BeforeAll
  static void threeYearsAreDrawn() throws SQLException, IOException {
    star = Star.ofOnePairing();
    for (String section : resource("star.txt").split("(?m)^## ", -1)) {
      if (!section.isBlank()) {
        String table = section.lines().findFirst().orElseThrow();
        star.draw(table.strip(), section.substring(table.length()));
      }
    }
  }

  @AfterAll
  static void close() throws SQLException {
    star.close();
  }

  @Test
  void everyIndicatorOverEveryYearAndOverAllOfThem() throws SQLException, IOException {
    List<List<String>> columns = new ArrayList<>();
    for (int year : YEARS) {
      columns.add(values(year, year));
    }
    columns.add(values(2018, 2020));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < CODES.size(); i++) {
      int at = i;
      found.add(
          CODES.get(i)
              + " | "
              + columns.stream().map(column -> column.get(at)).collect(Collectors.joining(" | ")));
    }

    assertThat(found)
        .containsExactlyElementsOf(
            resource("expected.txt")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.lastIndexOf('|')).strip())
                .toList());
  }

  /** What all indicators are from the first day of a year to the last of another. */
  private static List<String> values(int first, int last) throws SQLException {
    LocalDate from = LocalDate.of(first, 1, 1);
    LocalDate to = LocalDate.of(last, 12, 31);
    List<String> served =
        CODES.stream().filter(code -> Asking.CATALOGUE.get(code).serves(from, to)).toList();
    Iterator<Measured> answers =
        new Measurer(Asking.CATALOGUE, UNITS, Asking.DEFAULTS)
            .measure(
                star.connection(),
                to,
                LocalDate.of(2021, 1, 31),
                served.stream().map(code -> request(code, last, from, to)).toList())
            .iterator();
    return CODES.stream()
        .map(code -> served.contains(code) ? Asking.plain(answers.next().value()) : "refused")
        .toList();
  }

  private static Request request(String code, int year, LocalDate from, LocalDate to) {
    return new Request("P", year, code, Map.of(), "J", from, to, ">=", null, null);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        ThreeYearsTest.class.getResourceAsStream("/pairledger/three-years/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
