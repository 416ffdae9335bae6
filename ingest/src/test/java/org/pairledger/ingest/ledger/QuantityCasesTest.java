package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ledgers after public reports of numbers and units that were read wrong without a word. */
class QuantityCasesTest {

  @Test
  void whatPandasWritesForNothingIsNothing() throws Exception {
    Case floats = Case.report("57-floats-of-pandas");

    Read projects = floats.read("项目台账.csv");
    assertThat(
            projects.drawn(
                "project_code", "project_name", "township", "started_on", "poor_persons"))
        .containsExactly(
            "20200001 | 甲某村产业路 | 水口镇 | 2020-05-06 | 40", "20200002 | 乙某村水柜 | null | null | null");
    Read donations = floats.read("社会捐赠台账.csv");
    assertThat(donations.drawn("donor", "cash_yuan", "recipient"))
        .containsExactly("鹤山市甲某商会 | 20000.00 | null");
    assertThat(donations.complaints()).contains("C3 required-blank");
  }

  @Test
  void aMinusBehindTheNumberIsAMinus() throws Exception {
    Case minus = Case.report("60-trailing-minus");

    Read funds = minus.read("资金拨付支出明细.csv");
    assertThat(funds.drawn("amount_yuan")).containsExactly("20000.00", "-5000.00");
    assertThat(funds.complaints()).contains("F3 negative-by-sign");
    Read classes = minus.read("培训班台账.csv");
    assertThat(classes.drawn("person_times")).containsExactly("40");
    assertThat(classes.complaints()).contains("F3 negative-count");
  }

  @Test
  void invisibleMarksArePartOfNothing() throws Exception {
    Case marks = Case.report("61-invisible-marks");

    Read persons = marks.read("培训学员花名册.csv");
    assertThat(persons.drawn("id_state", "session_name"))
        .containsExactly("valid | 电工班", "valid | 电工班", "valid | 电工班");
    assertThat(persons.complaints()).isEmpty();
    Read funds = marks.read("资金拨付支出明细.csv");
    assertThat(funds.drawn("project_code", "budget_level", "amount_yuan"))
        .containsExactly("LZ-01 | county | 20000.00", "LZ-02 | county | 30000.00");
  }

  @Test
  void radicalsFromAPdfAreTheCharactersTheyLookLike() throws Exception {
    Read read = Case.report("62-radicals-from-a-pdf").read();

    assertThat(read.drawn("township", "workshop_name", "workers"))
        .containsExactly("龙州镇 | 甲某车间 | 40", "水口镇 | 乙某车间 | 30");
  }

  @Test
  void aCountIsNeverTheNumberBeforeOtherWords() throws Exception {
    Read read = Case.report("65-counts-with-other-words").read();

    assertThat(read.drawn("session_name", "person_times"))
        .containsExactly(
            "12k 班 | 12000",
            "3w 班 | 30000",
            "25* 班 | 25",
            "1.2万 班 | 12000",
            "40人 班 | 40",
            "1千 班 | 1000",
            "45余 班 | 45",
            "2百 班 | 200");
    assertThat(read.complaints())
        .contains(
            "F4 number-unit-unknown",
            "F5 number-not-actual",
            "F6 number-not-actual",
            "F7 not-a-number",
            "F8 number-with-note",
            "F9 negative-count",
            "F10 number-unit-unknown",
            "F16 number-not-actual",
            "F17 number-unit-unknown",
            "F18 number-unit-unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "a仟元, 20000.00",
    "b佰万元, 20000000.00",
    "c十万元, 2000000.00",
    "d万, 200000.00",
    "e斜杠万, 200000.00",
    "f空格冒号, 200000.00",
    "g括号, 200000.00",
    "h人民币空格, 200000.00",
    "i万圆, 200000.00",
    "j千圆, 20000.00",
    "k萬元, 200000.00",
    "l长单位, 200000.00",
    "m百元, 2000.00",
  })
  void theUnitOfAHeadingIsUnderstoodHoweverItIsSpelt(String file, String yuan) throws Exception {
    Read read = Case.report("67-units-in-headings").read(file + "-社会捐赠台账.csv");

    assertThat(read.drawn("cash_yuan")).containsExactly(yuan);
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void anotherCurrencyOrTwoUnitsAreAskedAbout() throws Exception {
    Case units = Case.report("67-units-in-headings");

    Read dollars = units.read("n万美元-社会捐赠台账.csv");
    assertThat(dollars.rows).isEmpty();
    assertThat(dollars.complaints()).contains("E2 foreign-currency");
    Read two = units.read("o双单位-社会捐赠台账.csv");
    assertThat(two.rows).isEmpty();
    assertThat(two.complaints()).contains("E2 unit-ambiguous");
  }

  @Test
  void aCircledOrRaisedDigitIsNoDigitOfTheAmount() throws Exception {
    Read read = Case.report("86-digits-other-than-ascii").read();

    assertThat(read.drawn("donated_on", "cash_yuan", "goods_quantity"))
        .containsExactly(
            "2020-05-06 | 20000.50 | null",
            "2020-05-07 | 30000.00 | 30.00",
            "2020-05-08 | 5000.00 | 30.00");
    assertThat(read.complaints())
        .contains("E3 number-with-note", "F3 number-with-note", "E4 number-with-note");
  }

  @Test
  void eachOfTwoTablesHasItsUnit() throws Exception {
    Read read = Case.report("98-two-tables-two-units").read();

    assertThat(read.drawn("cash_yuan")).containsExactly("20000.00", "35000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void anAmountBeyondAnyIsToldAtItsCell() throws Exception {
    Case wrong = Case.report("118-investment-in-the-wrong-unit");

    Read funds = wrong.read("资金拨付支出明细.csv");
    assertThat(funds.rows).isEmpty();
    assertThat(funds.complaints()).contains("F3 number-too-large");
    Read projects = wrong.read("项目台账.csv");
    assertThat(projects.complaints()).contains("F3 number-too-large", "G3 number-too-large");
  }

  @Test
  void aCommaForAPointIsAskedAbout() throws Exception {
    Read read = Case.ledger("c19").read();

    assertThat(read.drawn("amount_yuan")).containsExactly("12500.00", "20000.00");
    assertThat(read.complaints()).contains("F4 not-an-amount");
  }

  @Test
  void whatWasTakenBackIsNegativeHoweverItIsShown() throws Exception {
    Read read = Case.ledger("c08").read();

    assertThat(read.rows).hasSize(4);
    assertThat(
            read.drawn("amount_yuan").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("520000");
  }

  @Test
  void anAmountInTheOtherUnitOfItsColumnIsAskedAbout() throws Exception {
    Read read = Case.ledger("c13").read();

    assertThat(read.complaints()).anyMatch(told -> told.endsWith("unit-slip-suspected"));
  }
}
