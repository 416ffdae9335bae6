package org.pairledger.ingest.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairledger.ingest.ledger.Case;
import org.pairledger.ingest.ledger.Read;

/**
 * Cases in which a line was taken for what it is not; figures from their expected.md and answers.
 */
class LineCasesTest {

  @Test
  void amountsWithoutQuotesMakeMoreCellsThanHeadings() throws Exception {
    Read read = Case.report("56-unquoted-thousands").read();

    assertThat(read.drawn("cash_yuan")).containsExactly("950.00");
    assertThat(read.complaints())
        .containsExactly("null more-cells-than-headings", "null more-cells-than-headings");
    assertThat(read.summary().refused()).isEqualTo(2);
  }

  @Test
  void theHeaderOfAJoinedFileIsNoRow() throws Exception {
    Read read = Case.report("59-two-csvs-joined").read();

    assertThat(read.drawn("cash_yuan"))
        .containsExactly("20000.00", "30000.00", "20000.00", "30000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void aTotalWithoutAWordIsNoGift() throws Exception {
    Read donations = Case.report("70-total-without-a-word").read("社会捐赠台账.csv");
    Read flows = Case.report("70-total-without-a-word").read("资金拨付支出明细.csv");

    assertThat(donations.drawn("cash_yuan")).containsExactly("20350.50", "31000.00", "5800.00");
    assertThat(donations.complaints()).containsExactly("null total-without-word");
    assertThat(flows.drawn("amount_yuan")).containsExactly("20350.50", "31000.00");
    assertThat(flows.complaints()).containsExactly("null total-without-word");
  }

  @Test
  void numbersOfColumnsBelongToTheHeaderWhateverFormulasTheyHold() throws Exception {
    Case numbers = Case.report("71-formula-row-under-the-heading");

    Read sessions = numbers.read("培训班台账.csv");
    assertThat(sessions.drawn("session_name", "person_times", "poor_person_times"))
        .containsExactly("电工一班 | 40 | 20", "电工二班 | 35 | 15");
    for (String file : List.of("社会捐赠台账.csv", "社会捐赠台账2.csv")) {
      Read donations = numbers.read(file);
      assertThat(donations.drawn("cash_yuan", "goods_value_yuan"))
          .containsExactly("20000.00 | null", "null | 30000.00");
      assertThat(donations.complaints()).isEmpty();
    }
  }

  @Test
  void aCopiedSheetIsToldWithItsSum() throws Exception {
    Read read = Case.report("75-copy-of-a-sheet").read();

    assertThat(read.complaints()).containsExactly("null rows-told-twice");
    assertThat(read.problems.get(0).message()).contains("台账 (2)", "2 行", "30000");
  }

  @Test
  void threeHeaderLinesAreToldApart() throws Exception {
    Read read = Case.report("78-three-header-lines").read();

    assertThat(read.drawn("cash_yuan", "goods_quantity", "goods_value_yuan"))
        .containsExactly("20000.00 | null | null", "null | 100.00 | 30000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void anAmountMergedOverRowsCountsOnceAndTheOthersDoNotLackIt() throws Exception {
    Read read = Case.report("79-amount-merged-over-persons").read();

    assertThat(read.drawn("donated_on", "cash_yuan"))
        .containsExactly("2020-06-01 | 30000.00", "2020-06-01 | null", "2020-06-01 | null");
    assertThat(read.complaints()).doesNotContain("null record-without-measure");
  }

  @Test
  void aBlankHeadingIsNamedAndNotTaken() throws Exception {
    Read read = Case.report("84-heading-words-and-blank-heads").read();

    assertThat(read.drawn("cash_yuan")).containsExactly("20000.00", "30000.00");
    assertThat(read.complaints()).contains("null columns-not-taken");
  }

  @Test
  void theOldAndTheNewNumberAreOnePerson() throws Exception {
    Read read = Case.report("88-same-id-15-and-18").read();

    List<Object> keys = read.rows.stream().map(row -> row.get("person_key_full")).toList();
    assertThat(keys.subList(0, 2)).containsOnly(keys.get(0));
    assertThat(keys.subList(2, 6)).containsOnly(keys.get(2));
    assertThat(keys.get(0)).isNotNull().isNotEqualTo(keys.get(2));
  }

  @Test
  void eachTableHasItsOwnUnit() throws Exception {
    Read read = Case.report("98-two-tables-two-units").read();

    assertThat(read.drawn("cash_yuan")).containsExactly("20000.00", "35000.00");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void sumsOfPagesAndYearsAreNoGiftsAndStandInTheReceipt() throws Exception {
    Case carried = Case.report("100-carried-forward-rows");

    Read donations = carried.read("社会捐赠台账.csv");
    assertThat(donations.drawn("cash_yuan")).containsExactly("20000.00", "30000.00");
    assertThat(donations.summary().account().named())
        .contains("第 2 行 结转及分项：上年结转 100000", "第 9 行 结转及分项：期末余额 150000");
    Read flows = carried.read("资金拨付支出明细.csv");
    assertThat(flows.drawn("amount_yuan")).containsExactly("20000.00", "30000.00");
  }

  @Test
  void aHeaderOnEachPageIsNoRow() throws Exception {
    Read read = Case.report("101-header-on-each-page").read();

    assertThat(read.rows).hasSize(4);
    assertThat(sum(read, "cash_yuan")).isEqualByComparingTo("62000");
    assertThat(read.complaints()).isEmpty();
  }

  @Test
  void c15SeveralPersonsInOneCellAreSeveral() throws Exception {
    Read read = Case.ledger("c15").read();

    assertThat(read.complaints())
        .contains("D4 id-destroyed", "D5 id-length", "null persons-split", "null persons-split");
    assertThat(read.rows).hasSize(9);
    assertThat(read.drawn("source_row", "id_state")).contains("7 | valid", "7 | valid");
    assertThat(read.rows.stream().map(row -> row.get("person_key")).distinct()).hasSize(5);
    assertThat(read.problems)
        .filteredOn(problem -> problem.place().row() == 6)
        .anyMatch(problem -> problem.message().contains("3 个人"));
    assertThat(read.problems).noneMatch(problem -> problem.message().contains("陆小梅"));
  }

  @Test
  void c31ABareFigureUnderTheListIsItsTotal() throws Exception {
    Read read = Case.ledger("c31").read();

    assertThat(read.rows).hasSize(5);
    assertThat(sum(read, "amount_yuan")).isEqualByComparingTo("50000");
    assertThat(read.complaints()).isEmpty();
    assertThat(read.summary().account().ended()).containsEntry(LineFate.TOTAL, 4L);
  }

  @Test
  void c37ADonorWhoseNameBeginsWithAStarIsADonor() throws Exception {
    Read read = Case.ledger("c37").read();

    assertThat(read.rows).hasSize(6);
    assertThat(sum(read, "cash_yuan")).isEqualByComparingTo("52100");
    assertThat(read.complaints()).noneMatch(word -> word.contains("total-differs"));
  }

  @Test
  void c39AnOlderCopyOfASheetIsSaid() throws Exception {
    Read read = Case.ledger("c39").read();

    assertThat(read.rows).hasSize(7);
    assertThat(read.rows.stream().map(row -> row.get("person_key_full")).distinct()).hasSize(4);
    assertThat(read.complaints()).contains("null rows-told-twice");
  }

  @Test
  void c33NoPersonOfACardReachesAMessage() throws Exception {
    Read read = Case.ledger("c33").read();

    String said = said(read);
    assertThat(said).doesNotContain("韦建国", "农秀英", "黄志强", "451499", "1390000");
  }

  @Test
  void everyLineOfEveryCaseEndsSomewhere() throws Exception {
    for (String name : List.of("c01", "c15", "c31", "c33", "c37", "c39")) {
      Read read = Case.ledger(name).read();
      Map<LineFate, Long> ended = read.summary().account().ended();

      assertThat(read.summary().account().balances()).as(name).isTrue();
      long lines = read.drawn("source_sheet", "source_row").stream().distinct().count();
      assertThat(ended.getOrDefault(LineFate.FACT, 0L)).as(name).isEqualTo(lines);
    }
  }

  private static BigDecimal sum(Read read, String column) {
    return read.rows.stream()
        .map(row -> (BigDecimal) row.get(column))
        .filter(amount -> amount != null)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String said(Read read) {
    StringBuilder said = new StringBuilder(read.summary().toString());
    read.problems.forEach(problem -> said.append(problem).append(problem.message()));
    read.columns.forEach(said::append);
    read.totals.forEach(said::append);
    return said.toString();
  }
}
