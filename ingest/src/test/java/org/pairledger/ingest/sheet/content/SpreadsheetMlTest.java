package org.pairledger.ingest.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.sheet.SheetDrawing;
import org.pairledger.ingest.sheet.content.Look.Mark;

/** SpreadsheetML 2003, which many systems write under the name .xls. */
final class SpreadsheetMlTest {

  private static final String WORKBOOK =
      """
      <?xml version="1.0" encoding="%s"?><?mso-application progid="Excel.Sheet"?>
      <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:x="urn:schemas-microsoft-com:office:excel"
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"
        xmlns:html="http://www.w3.org/TR/REC-html40">
      <x:ExcelWorkbook>%s</x:ExcelWorkbook><Styles>%s</Styles>
      <Worksheet ss:Name="台账"><Table>%s</Table>
      <x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>
      </Workbook>
      """;

  @TempDir Path folder;

  private SheetDrawing drawn(String settings, String styles, String rows) throws Exception {
    return SheetDrawing.of(file("UTF-8", StandardCharsets.UTF_8, settings, styles, rows));
  }

  private Path file(String name, Charset charset, String settings, String styles, String rows)
      throws Exception {
    String text = WORKBOOK.formatted(name, settings, styles, rows);
    return Files.write(folder.resolve("台账.xls"), text.getBytes(charset));
  }

  private static String cell(String attributes, String type, String value) {
    return "<Cell %s><Data ss:Type='%s'>%s</Data></Cell>".formatted(attributes, type, value);
  }

  @Test
  void cellsStandWhereTheirIndexAndTheMergesBeforeThemSay() throws Exception {
    SheetDrawing drawing =
        drawn(
            "",
            "",
            "<Column/><Column ss:Hidden='1' ss:Span='1'/>"
                + "<Row>"
                + cell("ss:MergeAcross='2' ss:MergeDown='1'", "String", "题")
                + cell("", "Number", "1")
                + "</Row><Row ss:Index='4' ss:Hidden='1'>"
                + "<Cell ss:Index='3'><Data ss:Type='String'>甲&#10;乙</Data>"
                + "<Comment><ss:Data><html:B>张</html:B>应为 300</ss:Data></Comment></Cell>"
                + cell("", "Boolean", "1")
                + "</Row>");

    assertThat(drawing.lines).containsExactly("1 A=题 | D=1", "4(hidden) C=甲\n乙 | D=TRUE");
    assertThat(drawing.sheets.get(0).merges()).containsExactly(new Merge(0, 1, 0, 2));
    assertThat(drawing.sheets.get(0).hidden()).isTrue();
    assertThat(drawing.sheets.get(0).aside())
        .isEqualTo(new Aside(Set.of(1, 2), Map.of(3, Map.of(2, "张应为 300"))));
  }

  @Test
  void aValueIsShownAsItsStyleSays() throws Exception {
    SheetDrawing drawing =
        drawn(
            "",
            "<Style ss:ID='Default'><NumberFormat/></Style>"
                + "<Style ss:ID='wan'><NumberFormat ss:Format='0.0&quot;万元&quot;'/></Style>"
                + "<Style ss:ID='day'><NumberFormat ss:Format='Short Date'/></Style>"
                + "<Style ss:ID='time'><NumberFormat ss:Format='Short Time'/></Style>",
            "<Row>"
                + cell("ss:StyleID='wan'", "Number", "260")
                + cell("ss:StyleID='day'", "DateTime", "2020-06-01T00:00:00.000")
                + cell("ss:StyleID='time'", "DateTime", "1899-12-31T10:30:00.000")
                + cell("", "Error", "#DIV/0!")
                + "</Row>");

    assertThat(drawing.lines).containsExactly("1 A=260.0万元 | B=2020/6/1 | C=10:30 | D=#DIV/0!");
    assertThat(drawing.cells)
        .extracting(Cell::raw)
        .containsExactly("260", "2020-06-01", "10:30:00", "#DIV/0!");
    assertThat(drawing.cells.get(0).look().meant()).isEqualTo("260万元");
  }

  @Test
  void whatNoEyeSeesIsMarked() throws Exception {
    SheetDrawing drawing =
        drawn(
            "",
            "<Style ss:ID='Default'><Font ss:Color='#FFFFFF'/></Style>"
                + "<Style ss:ID='gone'><Font ss:StrikeThrough='1'/></Style>"
                + "<Style ss:ID='lit'><Interior ss:Color='#FF0000' ss:Pattern='Solid'/></Style>"
                + "<Style ss:ID='plain'><Font/></Style>",
            "<Row>"
                + cell("", "String", "甲")
                + cell("ss:StyleID='gone'", "String", "乙")
                + cell("ss:StyleID='lit'", "String", "丙")
                + cell("ss:StyleID='plain'", "String", "<html:S>30</html:S>20")
                + "</Row>");

    assertThat(drawing.lines).containsExactly("1 A=甲 | B=乙 | C=丙 | D=20");
    assertThat(drawing.cells)
        .extracting(cell -> cell.look().marks())
        .containsExactly(
            Set.of(Mark.UNSEEN), Set.of(Mark.STRUCK), Set.of(), Set.of(Mark.PARTLY_STRUCK));
  }

  @Test
  void aStoredResultIsHeldAgainstItsFormula() throws Exception {
    SheetDrawing drawing =
        drawn(
            "",
            "",
            "<Row>"
                + cell("", "Number", "20")
                + "</Row><Row>"
                + cell("", "Number", "30")
                + "</Row><Row>"
                + cell("ss:Formula='=SUM(R[-2]C:R[-1]C)'", "Number", "50")
                + cell("ss:Formula='=R1C1*2'", "Number", "99")
                + cell("ss:Formula='=SUM(C[-2])'", "Number", "100")
                + "</Row>");

    assertThat(drawing.lines).containsExactly("1 A=20", "2 A=30", "3 A=50 | B=40 | C=100");
    assertThat(drawing.cells.subList(2, 5))
        .extracting(cell -> cell.look().formula())
        .extracting(Formula::state)
        .containsExactly(
            Formula.State.AS_STORED, Formula.State.STALE_COMPUTED, Formula.State.UNKNOWN);
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws Exception {
    SheetDrawing drawing =
        drawn(
            "<x:Date1904/>",
            "<Style ss:ID='day'><NumberFormat ss:Format='yyyy-mm-dd'/></Style>",
            "<Row>" + cell("ss:StyleID='day'", "Number", "42521") + "</Row>");

    assertThat(drawing.lines).containsExactly("1 A=2020-06-01");
  }

  @Test
  void aFileInAChineseEncodingIsRead() throws Exception {
    String row = "<Row>" + cell("", "String", "龙州") + "</Row>";
    for (String charset : new String[] {"GB2312", "GBK", "GB18030", "UTF-16"}) {
      Path file = file(charset, Charset.forName(charset), "", "", row);

      assertThat(SheetDrawing.of(file).lines).as(charset).containsExactly("1 A=龙州");
    }
  }
}
