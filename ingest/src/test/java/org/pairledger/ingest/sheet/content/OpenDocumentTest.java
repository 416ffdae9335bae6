package org.pairledger.ingest.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.sheet.SheetDrawing;
import org.pairledger.ingest.sheet.content.Look.Mark;

/** OpenDocument spreadsheets as one XML file; a packed one holds the same elements. */
final class OpenDocumentTest {

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
        xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
        xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
      <office:meta><meta:generator>LibreOffice/24.2</meta:generator></office:meta>
      <office:automatic-styles>%s</office:automatic-styles>
      <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document>
      """;

  @TempDir Path folder;

  private SheetDrawing drawn(String styles, String rows) throws Exception {
    return book(styles, "<table:table table:name='台账'>" + rows + "</table:table>");
  }

  private SheetDrawing book(String styles, String tables) throws Exception {
    Path file = folder.resolve("台账.fods");
    Files.writeString(file, DOCUMENT.formatted(styles, tables));
    return SheetDrawing.of(file);
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String text(String attributes, String text) {
    return "<table:table-cell office:value-type='string' %s><text:p>%s</text:p></table:table-cell>"
        .formatted(attributes, text);
  }

  private static String number(String attributes, String value) {
    return "<table:table-cell office:value-type='float' office:value='%s' %s/>"
        .formatted(value, attributes);
  }

  private static String blanks(int count) {
    return "<table:table-cell table:number-columns-repeated='" + count + "'/>";
  }

  /** A style of cells; its number style is the last piece. */
  private static String style(String name, String letters, String cell, String data) {
    return """
    <style:style style:name='%s' style:family='table-cell' style:data-style-name='N%s'>
    <style:table-cell-properties %s/><style:text-properties %s/></style:style>%s
    """
        .formatted(name, name, cell, letters, data.formatted("N" + name));
  }

  @Test
  void whatIsRepeatedStandsAtEachOfItsPlaces() throws Exception {
    SheetDrawing drawing =
        drawn(
            "",
            row(blanks(2), text("table:number-columns-repeated='2'", "甲"), blanks(16380))
                + "<table:table-row table:number-rows-repeated='3'>"
                + blanks(16384)
                + "</table:table-row><table:table-row table:number-rows-repeated='2'>"
                + number("", "1")
                + "</table:table-row><table:table-row table:number-rows-repeated='1048570'>"
                + blanks(16384)
                + "</table:table-row>");

    assertThat(drawing.lines).containsExactly("1 C=甲 | D=甲", "5 A=1", "6 A=1");
  }

  @Test
  void aTextIsShownWithTheBlanksAndLinesThatTheFileAsksFor() throws Exception {
    SheetDrawing drawing =
        drawn(
            "",
            row(
                text("", " 修路\n  亮化<text:s text:c='2'/>二期 "),
                text("", "甲</text:p><text:p>乙<text:line-break/>丙"),
                text(
                    "",
                    "<text:ruby><text:ruby-base>龙</text:ruby-base>"
                        + "<text:ruby-text>long</text:ruby-text></text:ruby>州")));

    assertThat(drawing.lines).containsExactly("1 A=修路 亮化  二期 | B=甲\n乙\n丙 | C=龙州");
  }

  @Test
  void aNumberIsShownAsItsStyleSays() throws Exception {
    String wan =
        """
        <number:number-style style:name='%s'><number:number number:decimal-places='1'
          number:min-decimal-places='1' number:min-integer-digits='1'/><number:text>万元</number:text>
        </number:number-style>
        """;
    String scaled =
        """
        <number:number-style style:name='%s'><number:number number:decimal-places='0'
          number:min-integer-digits='2' number:display-factor='1000'>
          <number:embedded-text number:position='1'>.</number:embedded-text></number:number>
        </number:number-style>
        """;
    String grouped =
        """
        <number:currency-style style:name='%sP0'><number:currency-symbol>¥</number:currency-symbol>
          <number:number number:decimal-places='2' number:min-integer-digits='1'
          number:grouping='true'/></number:currency-style>
        <number:currency-style style:name='%1$s'><style:text-properties fo:color='#ff0000'/>
          <number:text>-</number:text><number:currency-symbol>¥</number:currency-symbol>
          <number:number number:decimal-places='2' number:min-integer-digits='1'
          number:grouping='true'/><style:map style:condition='value()&gt;=0'
          style:apply-style-name='%1$sP0'/></number:currency-style>
        """;
    SheetDrawing drawing =
        drawn(
            style("wan", "", "", wan) + style("li", "", "", scaled) + style("rmb", "", "", grouped),
            row(
                number("table:style-name='wan'", "260"),
                number("table:style-name='li'", "2605000"),
                number("table:style-name='rmb'", "-31234.5"),
                number("table:style-name='rmb'", "31234.5"),
                number("", "0.1")));

    assertThat(drawing.lines)
        .containsExactly("1 A=260.0万元 | B=260.5 | C=-¥31,234.50 | D=¥31,234.50 | E=0.1");
    assertThat(drawing.cells)
        .extracting(cell -> cell.look().meant())
        .containsExactly("260万元", "260.5", null, null, null);
    assertThat(drawing.cells)
        .extracting(Cell::raw)
        .containsExactly("260", "2605000", "-31234.5", "31234.5", "0.1");
  }

  @Test
  void aDateIsItsDayInWhateverStyle() throws Exception {
    String day =
        """
        <number:date-style style:name='%s'><number:year number:style='long'/><number:text>年</number:text>
        <number:month/><number:text>月</number:text></number:date-style>
        """;
    SheetDrawing drawing =
        drawn(
            style("d", "", "", day),
            row(
                "<table:table-cell table:style-name='d' office:value-type='date'"
                    + " office:date-value='2020-06-01'/>"));

    assertThat(drawing.lines).containsExactly("1 A=2020年6月");
    assertThat(drawing.cells).extracting(Cell::raw).containsExactly("2020-06-01");
    assertThat(drawing.cells).extracting(Cell::kind).containsExactly(Cell.Kind.DATE);
  }

  @Test
  void whatNoEyeSeesIsMarked() throws Exception {
    String struckText =
        "<style:style style:name='T1' style:family='text'><style:text-properties"
            + " style:text-line-through-style='solid'/></style:style>";
    String through = "style:text-line-through-style='solid' style:text-line-through-type='single'";
    SheetDrawing drawing =
        drawn(
            struckText
                + style("gone", through, "", "")
                + style("white", "fo:color='#ffffff'", "", "")
                + style("lit", "fo:color='#ffffff'", "fo:background-color='#ff0000'", ""),
            row(
                text("table:style-name='gone'", "甲"),
                text("table:style-name='white'", "乙"),
                text("table:style-name='lit'", "丙"),
                text("", "<text:span text:style-name='T1'>30</text:span>20")));

    assertThat(drawing.lines).containsExactly("1 A=甲 | B=乙 | C=丙 | D=20");
    assertThat(drawing.cells)
        .extracting(cell -> cell.look().marks())
        .containsExactly(
            Set.of(Mark.STRUCK), Set.of(Mark.UNSEEN), Set.of(), Set.of(Mark.PARTLY_STRUCK));
  }

  @Test
  void mergesHiddenPartsAndCommentsAreToldWithTheSheet() throws Exception {
    String hiddenTab =
        "<style:style style:name='ta2' style:family='table'><style:table-properties"
            + " table:display='false'/></style:style>";
    SheetDrawing drawing =
        book(
            hiddenTab,
            "<table:table table:name='明'><table:table-column/>"
                + "<table:table-column table:visibility='collapse'"
                + " table:number-columns-repeated='2'/>"
                + row(
                    text("table:number-columns-spanned='3' table:number-rows-spanned='2'", "题"),
                    "<table:covered-table-cell table:number-columns-repeated='2'/>",
                    "<table:table-cell office:value-type='string'><office:annotation>"
                        + "<text:p>应为 300</text:p></office:annotation><text:p>30</text:p>"
                        + "</table:table-cell>")
                + "<table:table-row table:visibility='filter'>"
                + text("", "藏")
                + "</table:table-row></table:table>"
                + "<table:table table:name='暗' table:style-name='ta2'></table:table>");

    assertThat(drawing.lines).containsExactly("1 A=题 | D=30", "2(hidden) A=藏");
    assertThat(drawing.sheets.get(0).merges()).containsExactly(new Merge(0, 1, 0, 2));
    assertThat(drawing.sheets.get(0).aside())
        .isEqualTo(new Aside(Set.of(1, 2), Map.of(0, Map.of(3, "应为 300"))));
    assertThat(drawing.sheets.get(1))
        .extracting(SheetHead::name, SheetHead::hidden)
        .containsExactly("暗", true);
  }

  @Test
  void aStoredResultIsHeldAgainstItsFormula() throws Exception {
    SheetDrawing drawing =
        book(
            "",
            "<table:table table:name='一 月'>"
                + row(number("", "20"), number("", "30"))
                + row(
                    number("table:formula='of:=SUM([.A1:.B1])'", "50"),
                    number("table:formula='of:=IF([.A1]&gt;1;[.A1]*2;0)'", "99"),
                    number("table:formula='of:=[$&apos;一 月&apos;.$A$1]+[.B1]'", "50"))
                + "</table:table>");

    assertThat(drawing.cells.subList(2, 5))
        .extracting(cell -> cell.look().formula())
        .extracting(Formula::state)
        .containsExactly(
            Formula.State.AS_STORED, Formula.State.STALE_STORED, Formula.State.AS_STORED);
  }
}
