package org.pairledger.ingest.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.sheet.SheetDrawing;
import org.pairledger.ingest.sheet.content.Look.Mark;

/** Web pages under the name of a workbook. */
final class HtmlTablesTest {

  @TempDir Path folder;

  private SheetDrawing drawn(String page) throws Exception {
    return drawn(page, StandardCharsets.UTF_8);
  }

  private SheetDrawing drawn(String page, Charset charset) throws Exception {
    return SheetDrawing.of(Files.write(folder.resolve("台账.xls"), page.getBytes(charset)));
  }

  @Test
  void whatStandsAroundTablesKeepsItsPlaceAmongTheRows() throws Exception {
    SheetDrawing drawing =
        drawn(
            """
            <html><head><title>导出</title></head><body><h3>捐赠&nbsp;台账</h3>
            <div>单位：<b>万元</b><table><tr><td>甲</td><td>1</td></tr></table>注：截至六月</div>
            <table><caption>支出</caption><tr><th>乙<th>2<tr></table></body></html>
            """);

    assertThat(drawing.lines)
        .containsExactly(
            "1 A=捐赠 台账", "2 A=单位：万元", "3 A=甲 | B=1", "4 A=注：截至六月", "5 A=支出", "6 A=乙 | B=2");
  }

  @Test
  void aCellThatSpansOthersLeavesThemTheirPlaces() throws Exception {
    SheetDrawing drawing =
        drawn(
            """
            <table><tr><td rowspan=2>序号</td><td colspan=2>户籍</td><td rowspan=9>姓名</td></tr>
            <tr><td>乡镇</td><td>村</td></tr></table><table><tr><td>后</td></tr></table>
            """);

    assertThat(drawing.lines).containsExactly("1 A=序号 | B=户籍 | D=姓名", "2 B=乡镇 | C=村", "3 A=后");
    assertThat(drawing.sheets.get(0).merges())
        .containsExactly(new Merge(0, 1, 0, 0), new Merge(0, 0, 1, 2), new Merge(0, 1, 3, 3));
  }

  @Test
  void aTextIsShownAsABrowserShowsIt() throws Exception {
    SheetDrawing drawing =
        drawn(
            "<table><tr><td> 修路\n 亮化<br>二期 </td><td>00012345</td><td>A&amp;B&lt;C</td>"
                + "<td><script>x</script><span style='display:none'>暗</span>明</td></tr></table>");

    assertThat(drawing.lines).containsExactly("1 A=修路 亮化\n二期 | B=00012345 | C=A&B<C | D=明");
    assertThat(drawing.cells).extracting(Cell::kind).containsOnly(Cell.Kind.TEXT);
  }

  @Test
  void aNumberThatIsStoredBesideItsTextOrFormattedIsANumber() throws Exception {
    SheetDrawing drawing =
        drawn(
            """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><style>
            <!-- .xl65 {mso-number-format:"0\\.0\\0022万元\\0022";} .xl66 {mso-number-format:"Short Date";}
            .xl67 {mso-number-format:"\\@";} --></style><table><tr>
            <td class=xl65 x:num="260.55">260.6万元</td><td class=xl65>30</td>
            <td class=xl66 x:num="43983">2020/6/1</td><td class=xl67>0123</td>
            <td x:num>5</td><td style='vnd.ms-excel.numberformat:@'>451499199003070012</td>
            <td sdval="0.35" sdnum="2052;0;0%">35%</td></tr></table></html>
            """);

    assertThat(drawing.lines)
        .containsExactly(
            "1 A=260.6万元 | B=30.0万元 | C=2020/6/1 | D=0123 | E=5 | F=451499199003070012 | G=35%");
    assertThat(drawing.cells)
        .extracting(Cell::raw)
        .containsExactly("260.55", "30", "2020-06-01", "0123", "5", "451499199003070012", "0.35");
    assertThat(drawing.cells.get(0).look().meant()).isEqualTo("260.55万元");
  }

  @Test
  void whatNoEyeSeesIsMarkedAndWhatIsHiddenIsTold() throws Exception {
    SheetDrawing drawing =
        drawn(
            """
            <style>.gone {text-decoration:line-through}</style><table>
            <col><col style="display:none"><tr class="gone"><td>甲</td><td>乙</td></tr>
            <tr style="display:none"><td style="color:#FFF">丙</td><td><s>30</s>20</td>
            <td style="color:white;background:red">丁</td></tr></table>
            """);

    assertThat(drawing.lines).containsExactly("1 A=甲 | B=乙", "2(hidden) A=丙 | B=20 | C=丁");
    assertThat(drawing.cells)
        .extracting(cell -> cell.look().marks())
        .containsExactly(
            Set.of(Mark.STRUCK),
            Set.of(Mark.STRUCK),
            Set.of(Mark.UNSEEN),
            Set.of(Mark.PARTLY_STRUCK),
            Set.of());
    assertThat(drawing.sheets.get(0).aside().hiddenColumns()).containsExactly(1);
  }

  /** Systems promise one encoding and write another. */
  @Test
  void thePageIsReadInTheEncodingItsBytesAreIn() throws Exception {
    String page = "<html><meta charset='%s'><table><tr><td>龙州县水口镇北胜村</td></tr></table></html>";

    assertThat(drawn(page.formatted("utf-8"), Charset.forName("GBK")).lines)
        .containsExactly("1 A=龙州县水口镇北胜村");
    assertThat(drawn(page.formatted("gb2312")).lines).containsExactly("1 A=龙州县水口镇北胜村");
  }

  @Test
  void aTableInACellIsNotReadTwice() throws Exception {
    SheetDrawing drawing =
        drawn("<table><tr><td>外<table><tr><td>内</td><td>1</td></tr></table></td></tr></table>");

    assertThat(drawing.lines).containsExactly("1 A=外", "2 A=内 | B=1");
  }
}
