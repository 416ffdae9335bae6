package org.pairledger.ingest.sheet.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.sheet.content.Cell;

final class CellFormatTest {

  private static Cell shown(String code, String stored) {
    return new CellFormats(false, true).of(164, code).number(0, stored);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      value = {
        "General~0.30000000000000004~0.3",
        "General~451423199001011000~4.51423E+17",
        "General~12345678901~12345678901",
        "General~123456789012~1.23457E+11",
        "General~0.000012345~0.000012345",
        "General~0.0000123456~1.23456E-05",
        "General~123456789.126~123456789.1",
        "0.00~1.005~1.01",
        "0.00~-1234.5~-1234.50",
        "#,##0~1234567~1,234,567",
        "#,##0.00_ ~1234.5~1,234.50 ",
        "#,##0;[Red]-#,##0~-5~-5",
        "0.00_);(0.00)~-5~(5.00)",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ~1234.5~ 1,234.50 ",
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ~0~ -   ",
        "\"¥\"#,##0.00;\"¥\"-#,##0.00~-2~¥-2.00",
        "[$¥-804]#,##0.00~2~¥2.00",
        "0.0,\"千元\"~1234~1.2千元",
        "0.0E+00\" 元\"~12345~1.2E+04 元",
        "[<10]#\" 小\"~11~11",
        "[< 10]#\" 小\"~10~10",
        "h:mm:ss.00 am/pm~36191.1702084375~4:05:06.01 AM",
        "[ss].000~3.14159~271433.376",
        "\"共 \"[h]\" 小时 \"mm\" 分\"~3.14159~共 75 小时 23 分",
        "# ?/?\" 亩\"~23.75~23 3/4 亩",
        "0!.0,\"万元\"~1234567~123.5万元",
        "0%~0.125~13%",
        "0.00E+00~1234.5~1.23E+03",
        "000-0000~5551234~555-1234",
        "0;-0;;@~0~``",
        "#~0~``",
        "General\"元\"~5~5元",
        "[>=100]0;[<0]-0.0;0.00~12~12.00",
        "[DBNum2][$-804]General~1203.5~壹仟贰佰零叁.伍",
        "[DBNum2]0~100000~壹拾万",
        "# ?/?~1.5~1 1/2",
        "?/?~1E300~1E+300",
        "?/99999999999~0.5~0.5",
        "[DBNum2][mm~43983.5~43983.5",
        "# ?/2~-1.5~-1 1/2",
        "# ?/2~3~3    ",
        "# ??/16~1.0625~1  1/16",
        "# ???/???~0.05~   1/20 ",
        "0.000000000000000~347.992326041482670~347.992326041483000",
        "General~4.09471E+231~4.0947E+231",
        "0%~-0.001~0%",
        "0.00_);(0.00)~-0.001~(0.00)",
        "[=0]?;[hh]:mm~0~ ",
        "[=0]?;[hh]:mm~1.5~36:00",
        "[<0]\"\";0%~-5~``",
        "[<-25]General;[>25]General;General~-26~26",
        "[<-25]General;[>25]General;General~-25~25",
        "m/d/yyyy;;\"无\"~0~无",
        "d-mmm-yy~0~0-Jan-00"
      })
  void aNumberLooksAsTheSpreadsheetShowsIt(String code, String stored, String text) {
    assertThat(shown(code, stored).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ~ 甲 ",
        "@\" 镇\"~甲 镇",
        "0;-0;;@~甲",
        "0.00~甲",
        ";;;~甲"
      })
  void aFormatSaysWhatStandsAroundATextToo(String code, String text) {
    Cell cell = new CellFormats(false, true).of(164, code).text(0, "甲");

    assertThat(cell.text()).isEqualTo(text);
    assertThat(cell.raw()).isEqualTo("甲");
  }

  @Test
  void aShortDateLooksAsTheSystemThatMadeTheWorkbookHasIt() {
    assertThat(new CellFormats(false, true).of(14, null).number(0, "43983").text())
        .isEqualTo("2020/6/1");
    assertThat(new CellFormats(false, false).of(14, null).number(0, "43983").text())
        .isEqualTo("6/1/20");
  }

  @ParameterizedTest
  @ValueSource(ints = {23, 70, 163, 400})
  void aBuiltInNumberThatNobodyGaveOutIsShownGenerally(int id) {
    assertThat(new CellFormats(false, true).of(id, null).number(0, "-3.5").text())
        .isEqualTo("-3.5");
  }

  @Test
  void anEmptyCodeIsNoFormat() {
    assertThat(new CellFormats(false, true).of(0, "").number(0, "-3").text()).isEqualTo("-3");
  }

  @ParameterizedTest
  @CsvSource({
    "yyyy/m/d,43983,2020/6/1,2020-06-01",
    "yyyy\"年\"m\"月\"d\"日\",44196,2020年12月31日,2020-12-31",
    "[$-804]yyyy\"年\"m\"月\",43983,2020年6月,2020-06-01",
    "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\",44196,二〇二〇年十二月三十一日,2020-12-31",
    "yyyy-mm-dd hh:mm,43983.5,2020-06-01 12:00,2020-06-01T12:00:00",
    "h:mm,0.75,18:00,18:00:00",
    "上午/下午h\"时\"mm\"分\",0.75,下午6时00分,18:00:00",
    "aaaa,43983,星期一,2020-06-01",
    "d-mmm-yy,43983,1-Jun-20,2020-06-01"
  })
  void aDateLooksAsTheSpreadsheetShowsItAndIsKeptInIso(
      String code, String stored, String text, String raw) {
    Cell cell = shown(code, stored);

    assertThat(cell.text()).isEqualTo(text);
    assertThat(cell.raw()).isEqualTo(raw);
    assertThat(cell.kind()).isEqualTo(Cell.Kind.DATE);
  }

  @ParameterizedTest
  @CsvSource({"27,2020年6月", "31,2020年6月1日", "36,2020年6月", "57,2020年6月", "58,6月1日", "14,2020/6/1"})
  void theBuiltInDatesOfChineseSystemsAreDates(int id, String text) {
    Cell cell = new CellFormats(false, true).of(id, null).number(0, "43983");

    assertThat(cell.text()).isEqualTo(text);
    assertThat(cell.raw()).isEqualTo("2020-06-01");
  }

  @ParameterizedTest
  @CsvSource({"true,42521,2020-06-01", "false,43983,2020-06-01", "false,59,1900-02-28"})
  void daysAreCountedFromTheWorkbooksOwnEpoch(boolean date1904, String stored, String raw) {
    assertThat(new CellFormats(date1904, true).of(14, null).number(0, stored).raw()).isEqualTo(raw);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1000000000000001,1.1",
    "3482232.1100000003,3482232.11",
    "451423199001011000,451423199001011000",
    "4.51423199001011E+17,4.51423199001011E+17",
    "0,0"
  })
  void whatADoubleAddsIsNotWhatWasMeant(String stored, String raw) {
    assertThat(shown("General", stored).raw()).isEqualTo(raw);
  }

  @ParameterizedTest
  @CsvSource({
    "20200601.0, 20200601",
    "2.0200601E7, 20200601",
    "4514990001.00, 4514990001",
    "-3.0, -3",
    "3.50, 3.50",
    "4.51499E17, 4.51499E17"
  })
  void aWholeNumberIsOneHoweverAProgramWroteIt(String stored, String raw) {
    assertThat(shown("General", stored).raw()).isEqualTo(raw);
  }
}
