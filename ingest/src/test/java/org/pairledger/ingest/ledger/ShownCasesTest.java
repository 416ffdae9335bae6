package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers in which what is stored and what is seen differ; right is what expected.md says. */
class ShownCasesTest {

  @Test
  void aFormatThatShowsTenThousandsUnderThatUnitTellsYuan() throws Exception {
    Read read = Case.report("01-format-shows-wan").read();

    assertThat(read.drawn("amount_yuan")).containsExactly("2600000.00", "1305000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void aCurrencyOfTheFormatIsForeignAsInText() throws Exception {
    Read read = Case.report("03-format-holds-currency").read();

    assertThat(read.drawn("source_row", "cash_yuan")).containsExactly("4 | 1000.00");
    assertThat(read.complaints()).contains("E2 foreign-currency", "E3 foreign-currency");
  }

  @Test
  void whatLiesUnderAMergeIsNotAddedAndIsNamed() throws Exception {
    Read read = Case.report("10-hidden-under-merge").read();

    assertThat(sum(read, "goods_value_yuan")).isEqualByComparingTo("35000");
    assertThat(read.complaints()).contains("null covered-cells").doesNotContain("F6 total-differs");
    assertThat(read.problems).anyMatch(p -> p.message().contains("F3 12000、F4 8000"));
  }

  @Test
  void aHiddenColumnIsReadAndNamed() throws Exception {
    Read read = Case.report("13-only-hidden-column").read();

    assertThat(read.drawn("cash_yuan", "goods_value_yuan"))
        .containsExactly("20000.00 | 70000.00", "10000.00 | 60000.00");
    assertThat(read.problems)
        .anyMatch(p -> p.rule().code().equals("hidden-columns") && p.detail().contains("F 列"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20-date1904-extension-resets", "21-date1904-plain-serial"})
  void daysAreCountedAsTheWorkbookCounts(String name) throws Exception {
    Read read = Case.report(name).read();

    assertThat(read.drawn("donated_on", "received_on")).containsExactly("2020-06-01 | 2020-06-30");
  }

  @Test
  void pinyinIsNoPartOfAName() throws Exception {
    Read read = Case.report("36-phonetic-hints").read();

    assertThat(read.drawn("donor")).allMatch(donor -> donor.matches("[\\p{IsHan}]+"));
  }

  @Test
  void noiseBehindTheLastDigitMovesNoDayAndNoFen() throws Exception {
    Read read = Case.report("41-floats-with-noise").read();

    assertThat(read.drawn("donated_on", "cash_yuan"))
        .startsWith("2020-06-01 | 518.24", "2020-06-01 | 0.30");
  }

  @Test
  void anAmountMergedOverThreeRowsCountsOnceAndItsDateForAll() throws Exception {
    Read read = Case.report("79-amount-merged-over-persons").read();

    assertThat(sum(read, "cash_yuan")).isEqualByComparingTo(once(read));
    assertThat(read.drawn("donated_on")).doesNotContain("null");
  }

  private static BigDecimal once(Read read) {
    return (BigDecimal) read.rows.get(0).get("cash_yuan");
  }

  @Test
  void aCodeThatBecameADateIsTold() throws Exception {
    Read read = Case.report("80-text-turned-into-dates").read();

    assertThat(read.drawn("project_code", "poor_persons"))
        .containsExactly("2月1日 | null", "12-Mar | 35");
    assertThat(read.complaints())
        .contains("B2 text-became-date", "B3 text-became-date", "H2 number-shown-as-date");
    assertThat(read.problems).anyMatch(p -> p.detail().equals("128"));
  }

  @Test
  void aTickInASymbolFontIsATick() throws Exception {
    Read read = Case.report("94-ticks-in-a-symbol-font").read();

    assertThat(read.drawn("is_poor"))
        .startsWith("true", "true", "true", "true", "false", "false", "false", "null", "true");
    assertThat(read.complaints()).contains("D9 not-a-flag");
  }

  @Test
  void aStrayCellInTheLastRowIsNoRow() throws Exception {
    assertThat(Case.report("96-one-cell-in-the-last-row").read().rows).hasSize(2);
  }

  @Test
  void severalRunsAreOneText() throws Exception {
    assertThat(Case.report("99-rich-inline-strings").read().drawn("donor")).contains("鹤山市甲某商会");
  }

  @Test
  void whatStandsInTheDocumentsPropertiesIsNobodysBusiness() throws Exception {
    assertThat(Case.report("105-odd-core-properties").read().rows).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"台账（sheetjs-celldates）.xlsx", "台账（sheetjs-020-celldates）.xlsx"})
  void aDayWrittenAsAMomentOfGreenwichIsThatDay(String file) throws Exception {
    Read read = Case.report("115-celldates-of-sheetjs").read(file);

    assertThat(read.drawn("dataset", "started_on"))
        .contains("DS09 | 2020-03-01", "DS09 | 2020-05-06", "DS09 | 2020-11-30");
    assertThat(read.drawn("dataset", "donated_on"))
        .contains("DS08 | 2020-01-01", "DS08 | 2020-02-29", "DS08 | 2020-06-30");
    assertThat(read.complaints().contains("null dates-shifted")).isEqualTo(file.contains("020"));
  }

  @Test
  void aTownshipOverMergedRowsHoldsForAllOfThem() throws Exception {
    Read read = Case.ledger("c01").read();

    assertThat(read.rows).hasSize(5);
    assertThat(sum(read, "wage_yuan")).isEqualByComparingTo("18500");
    assertThat(sum(read, "subsidy_yuan")).isEqualByComparingTo("1200");
    assertThat(read.drawn("township")).containsExactlyInAnyOrder("水口镇", "水口镇", "下冻镇", "下冻镇", "上龙乡");
  }

  @Test
  void whatIsRedWithoutAMinusIsNegative() throws Exception {
    Read read = Case.ledger("c08").read();

    assertThat(read.rows).hasSize(4);
    assertThat(sum(read, "amount_yuan")).isEqualByComparingTo("520000");
    assertThat(read.complaints()).noneMatch(complaint -> complaint.startsWith("G"));
  }

  @Test
  void anOldWorkbookTellsItsThreeAgreements() throws Exception {
    Read read = Case.ledger("c25").read();

    assertThat(read.rows).hasSize(3);
    assertThat(sum(read, "aid_yuan")).isEqualByComparingTo("85000");
  }

  private static BigDecimal sum(Read read, String field) {
    return read.rows.stream()
        .map(row -> (BigDecimal) row.get(field))
        .filter(amount -> amount != null)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
