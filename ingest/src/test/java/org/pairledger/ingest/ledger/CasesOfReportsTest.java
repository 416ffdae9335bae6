package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Ledgers after public bug reports of other readers: odd packages, odd texts, odd names. */
class CasesOfReportsTest {

  @Test
  void aTownshipLeftBlankAfterASubtotalStaysBlank() throws Exception {
    Read read = Case.report("85-township-left-out-after-total").read();

    assertThat(read.drawn("township", "workshop_name")).containsExactly("水口镇 | 甲某车间", "水口镇 | 乙某车间");
    assertThat(read.complaints()).contains("B5 required-blank", "B6 required-blank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31-prefixed-namespaces",
        "32-backslashes-in-the-zip",
        "33-no-cell-references",
        "34-some-cells-without-reference",
        "38-strict-package"
      })
  void aPackageOfAnotherWriterGivesItsTwoRows(String name) throws Exception {
    Read read = Case.report(name).read();

    assertThat(read.drawn("donated_on", "donor", "cash_yuan"))
        .containsExactly("2020-05-06 | 鹤山市甲某商会 | 20000.00", "2020-05-07 | 鹤山市乙某公司 | 30000.50");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void aSharedTextWithoutAnIndexIsBlankAndNotTheFirstOne() throws Exception {
    Read read = Case.report("35-empty-shared-string-value").read();

    assertThat(read.drawn("form", "recipient", "cash_yuan"))
        .containsExactly(
            "null | null | 20000.00", "null | null | 30000.50", "null | null | 5000.00");
  }

  @Test
  void anAbsoluteReferenceIsNoOtherColumn() {
    assertThatThrownBy(() -> Case.report("37-absolute-and-odd-references").read())
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("$C$2");
  }

  @Test
  void aTextThatASystemWroteAsAFormulaIsTheTextInside() throws Exception {
    Read read = Case.report("50-excel-formula-text").read();

    assertThat(read.drawn("session_name", "id_state", "key_strength"))
        .containsExactly("电工班 | valid | id", "电工班 | valid | id");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void aTabBehindALongNumberIsNoPartOfIt() throws Exception {
    Read read = Case.report("51-tab-behind-long-numbers").read();

    assertThat(read.drawn("session_name", "id_state", "key_strength"))
        .containsExactly("电工班 | valid | id", "电工班 | valid | id", "电工班 | valid | id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"社会捐赠台账.csv", "社会捐赠台账（分号）.csv"})
  void aLineThatNamesTheDelimiterIsNoData(String file) throws Exception {
    Read read = Case.report("53-sep-line").read(file);

    assertThat(read.drawn("donor", "cash_yuan"))
        .containsExactly("鹤山市甲某商会 | 20000.00", "鹤山市乙某公司 | 30000.00");
  }

  @Test
  void semicolonsInsideTextsMakeNoCells() throws Exception {
    Read read = Case.report("54-other-delimiter-in-the-text").read();

    assertThat(read.drawn("donor", "cash_yuan", "purpose"))
        .containsExactly(
            "鹤山市甲某商会 | 20000.00 | 助学;助医;助老",
            "鹤山市乙某公司 | 30000.00 | 修路;建桥;亮化",
            "鹤山市丙某协会 | 5000.00 | 体育|文化;图书");
  }

  @Test
  void aLoneQuoteIsPartOfItsText() throws Exception {
    Read read = Case.report("55-lone-quote").read();

    assertThat(read.drawn("donor", "goods_name", "cash_yuan"))
        .containsExactly(
            "鹤山市甲某商会 | 55\" 电视 | 20000.00",
            "鹤山市乙某公司 | null | 30000.00",
            "鹤山市\"丙某\"协会 | null | 5000.00",
            "鹤山市丁某公司 | 12\"ef\"34 | 7000.00");
  }

  @Test
  void aFewChineseCharactersAmongMuchAsciiAreChinese() throws Exception {
    Read read = Case.report("58-very-short-gbk").read();

    assertThat(read.drawn("donor", "cash_yuan"))
        .startsWith("ABC DEF Ltd | 20000.00", "GHI Foundation | 30000.00")
        .hasSize(39);
    assertThat(read.problems).isEmpty();
  }

  @Test
  void aTextUnderAWorkbooksNameIsRead() throws Exception {
    Read read = Case.report("83-xls-that-is-text").read("社会捐赠台账.xls");

    assertThat(read.drawn("donor", "cash_yuan"))
        .containsExactly("鹤山市甲某商会 | 20000.00", "鹤山市乙某公司 | 30000.00");
  }

  @Test
  void aWebPageUnderAWorkbooksNameIsRead() throws Exception {
    Read read = Case.report("83-xls-that-is-text").read("社会捐赠台账二.xls");

    assertThat(read.drawn("donor", "cash_yuan")).containsExactly("鹤山市甲某商会 | 20000.00");
  }

  @Test
  void aWorkbookOfSpreadsheetMlWithoutALedgerSaysSo() throws Exception {
    Read read = Case.report("83-xls-that-is-text").read("社会捐赠台账三.xls");

    assertThat(read.rows).isEmpty();
    assertThat(read.complaints()).containsExactly("null no-table");
  }

  @Test
  void aSeparatorInFrontOfALongNumberIsNoPartOfItAndNoSignOfAProgram() throws Exception {
    Read read = Case.report("52-unit-separator-before-numbers").read();

    assertThat(read.drawn("session_name", "id_state", "key_strength"))
        .hasSize(20)
        .containsOnly("电工班 | valid | id");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void linesOfTwoEncodingsAreReadEachAsItIsAndThatIsSaid() throws Exception {
    Read read = Case.report("92-two-encodings-in-one-file").read();

    assertThat(read.drawn("donor", "cash_yuan"))
        .startsWith("鹤山市第1商会 | 100.00")
        .endsWith("龙州县第14协会 | 1400.00")
        .hasSize(14);
    assertThat(read.complaints()).containsExactly("null undecodable-text");
  }

  @Test
  void aNameBrokenOverLinesIsOneName() throws Exception {
    Read read = Case.report("99-rich-inline-strings").read();

    assertThat(read.drawn("donor")).containsExactly("鹤山市甲某商会", "鹤山市乙某公司");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"社会捐赠台账.et", "社会捐赠台账丁.tsv", "社会捐赠台账丙.txt", "社会捐赠台账乙.xlsm", "社会捐赠台账甲.XLSX"})
  void aLedgerUnderAnotherEndingIsRead(String file) throws Exception {
    Read read = Case.report("103-files-of-other-kinds").read(file);

    assertThat(read.drawn("donor")).startsWith("鹤山市甲某商会");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void anArchiveIsRefusedByItsName() {
    assertThatThrownBy(() -> Case.report("103-files-of-other-kinds").read("社会捐赠台账戊.zip"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("is a zip file");
  }
}
