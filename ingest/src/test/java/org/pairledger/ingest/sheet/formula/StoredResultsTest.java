package org.pairledger.ingest.sheet.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.Formula;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/** What a workbook says its formulas came to, and what counts. */
class StoredResultsTest {

  /** A workbook whose program says that it has computed it, as Excel does. */
  private static final String DONE = "<calcPr calcId=\"191029\"/>";

  private static final String ON_LOAD = "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>";
  private static final String MANUAL = "<calcPr calcId=\"191029\" calcMode=\"manual\"/>";
  private static final String AS_DISPLAYED = "<calcPr calcId=\"191029\" fullPrecision=\"0\"/>";

  @TempDir private Path folder;

  /** A1 is 100, B1 is 300, C1 is blank, D1 says 120, E1 says 甲, A2 to A4 are 1, 2 and 3.5. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A1*B1                          | 30000
          A1+B1-50/2                     | 375
          A1^2                           | 10000
          A1*15%                         | 15
          (A1+B1)*2                      | 800
          SUM(A1:B1)                     | 400
          SUM(A1,A2:A4)                  | 106.5
          SUM(A:A)                       | 106.5
          SUM(D1,A1:E1)                  | 400
          SUM(另一表!A1:A2)              | 30
          '另 一 表'!A1*2                | 14
          SUBTOTAL(9,A2:A4)              | 6.5
          SUBTOTAL(109,A2:A4)            | 6.5
          PRODUCT(A2:A4)                 | 7
          SUMPRODUCT(A2:A4,A2:A4)        | 17.25
          AVERAGE(A2:A3)                 | 1.5
          COUNT(A1:E1)                   | 2
          COUNTA(A1:E1)                  | 4
          MIN(A1:A4)                     | 1
          MAX(A1:B4)                     | 300
          ROUND(A4*1.111,2)              | 3.89
          ROUNDUP(A4,0)                  | 4
          ROUNDDOWN(A4,0)                | 3
          INT(A4)                        | 3
          ABS(A2-A1)                     | 99
          IF(C1="","",C1*2)&"空"         | 空
          IF(C1="",7,8)                  | 7
          IF(AND(A1>50,NOT(B1<50)),1,0)  | 1
          IF(OR(A1>500,B1>500),1,0)      | 0
          IFERROR(A1/C1,5)               | 5
          SUMIF(A1:A4,">1",A1:A4)        | 105.5
          SUMIFS(A1:A4,A1:A4,">1")       | 105.5
          VALUE(D1)+1                    | 121
          D1+1                           | 121
          A1&E1                          | 100甲
          C1+1                           | 1
          $A$1+A$2                       | 101
          0.1*3                          | 0.3
          INDIRECT("A1")*2               | 200
          OFFSET(A1,1,0)+1               | 2
          COUNTIF(A1:A4,">1")            | 3
          COUNTIFS(A1:A4,">1",A1:A4,"<9") | 2
          TEXT(A4,"0.00")                | 3.50
          CHOOSE(2,A1,B1)                | 300
          LOOKUP(2,A2:A4,A2:A4)          | 2
          RANK(A3,A2:A4)                 | 2
          SUBSTITUTE("1,000",",","")+1   | 1001
          ROW()                          | 10
          """)
  void aFormulaOfALedgerIsComputed(String formula, String result) throws Exception {
    Path file = book(new XSSFWorkbook(), cell -> cell.setCellFormula(formula));

    assertThat(read(file)).containsExactly(result + " COMPUTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TODAY()-A1",
        "RAND()",
        "N(A1)",
        "TEXT(A1,\"mmmm\")",
        "CELL(\"row\")",
        "A1*LOG10(A1)",
        "-A1^2",
        "D1*E1",
        "A1#B1"
      })
  void whatIsBeyondUsStandsAsItIsStored(String formula) throws Exception {
    Path file = with(DONE, book(new XSSFWorkbook(), stored("TRUE()", 42)));
    replace(file, "xl/worksheets/sheet1.xml", "<f>TRUE\\(\\)</f>", "<f>" + xml(formula) + "</f>");

    assertThat(read(file)).containsExactly("42 UNKNOWN");
  }

  @Test
  void namesOfCellsAndNumbersAreKnown() throws Exception {
    Path file =
        book(
            new XSSFWorkbook(),
            cell -> {
              name(cell, "税率", "0.03");
              name(cell, "本金", "台账!$A$1");
              cell.setCellFormula("本金*税率&\"税率\"");
            });

    assertThat(read(file)).containsExactly("3税率 COMPUTED");
  }

  @Test
  void longNumbersThatCountAsEqualAreBeyondUs() throws Exception {
    Path file =
        book(
            new XSSFWorkbook(),
            cell -> {
              cell.getSheet().createRow(20).createCell(0).setCellValue("451499198506129018");
              stored("COUNTIF(A21:A21,A21)", 2).accept(cell);
            });

    assertThat(read(with(DONE, file))).containsExactly("2 UNKNOWN");
  }

  private static void name(Cell cell, String name, String meaning) {
    org.apache.poi.ss.usermodel.Name given = cell.getSheet().getWorkbook().createName();
    given.setNameName(name);
    given.setRefersToFormula(meaning);
  }

  @Test
  void anotherWorkbookIsBeyondUs() throws Exception {
    Path file = with(DONE, book(new XSSFWorkbook(), stored("A1*2", 42)));
    replace(file, "xl/worksheets/sheet1.xml", "<f>A1\\*2</f>", "<f>[1]价格!A1*2</f>");

    assertThat(read(file)).containsExactly("42 UNKNOWN");
  }

  @Test
  void whatIsBeyondUsAndHasNoResultIsNamed() throws Exception {
    Path file = book(new XSSFWorkbook(), cell -> cell.setCellFormula("TODAY()-A1"));

    assertThat(read(file)).containsExactly(" UNCOMPUTED");
  }

  @ParameterizedTest
  @CsvSource({"30000", "30000.000000000004", "29999.999999999996"})
  void aResultThatIsRightIsLeftAlone(double stored) throws Exception {
    for (String calculation : new String[] {"", DONE, ON_LOAD, MANUAL}) {
      Path file = with(calculation, book(new XSSFWorkbook(), stored("A1*B1", stored)));

      assertThat(read(file)).singleElement().asString().endsWith(" AS_STORED");
    }
  }

  @Test
  void whatAPersonSeesWhoOpensTheWorkbookCounts() throws Exception {
    assertThat(read(with(DONE, book(new XSSFWorkbook(), stored("A1*B1", 25000)))))
        .containsExactly("25000 STALE_STORED 30000");
    assertThat(read(with(MANUAL, book(new XSSFWorkbook(), stored("A1*B1", 25000)))))
        .containsExactly("25000 STALE_STORED 30000");
    assertThat(read(with(ON_LOAD, book(new XSSFWorkbook(), stored("A1*B1", 25000)))))
        .containsExactly("30000 STALE_COMPUTED 25000");
    assertThat(read(with("", book(new XSSFWorkbook(), stored("A1*B1", 25000)))))
        .containsExactly("30000 STALE_COMPUTED 25000");
  }

  @Test
  void aZeroIsNeverTakenForAResultInSilence() throws Exception {
    assertThat(read(with("", book(new XSSFWorkbook(), stored("A1*B1", 0)))))
        .containsExactly("30000 COMPUTED");
    assertThat(read(with(MANUAL, book(new XSSFWorkbook(), stored("A1*B1", 0)))))
        .containsExactly("0 STALE_STORED 30000");
  }

  @Test
  void anErrorThatAProgramComputedIsNotContested() throws Exception {
    Path file = with(DONE, book(new XSSFWorkbook(), stored("A1*B1", 0)));
    replace(
        file,
        "xl/worksheets/sheet1.xml",
        "r=\"F10\"([^>]*)>(.*)<v>0.0</v>",
        "r=\"F10\" t=\"e\">$2<v>#REF!</v>");

    assertThat(read(file)).containsExactly("#REF! UNKNOWN");
  }

  @Test
  void aDivisionByNothingIsToldForAnOldResult() throws Exception {
    assertThat(read(with(DONE, book(new XSSFWorkbook(), stored("A1/C1", 5)))))
        .containsExactly("5 STALE_STORED #DIV/0!");
  }

  @Test
  void numbersByWhatIsDisplayedAreNotComputedAgain() throws Exception {
    assertThat(read(with(AS_DISPLAYED, book(new XSSFWorkbook(), stored("A1*B1", 25000)))))
        .containsExactly("25000 UNCHECKED");
  }

  @Test
  void aZeroOverBlanksSaysNothing() throws Exception {
    assertThat(read(with(DONE, book(new XSSFWorkbook(), stored("C1*C2", 0))))).isEmpty();
    assertThat(read(with(DONE, book(new XSSFWorkbook(), stored("A1*C1", 0)))))
        .containsExactly("0 AS_STORED");
    assertThat(read(with(DONE, book(new XSSFWorkbook(), stored("COUNT(C1:C2)", 0)))))
        .containsExactly("0 AS_STORED");
  }

  @Test
  void aCircleIsBeyondUs() throws Exception {
    assertThat(read(with(DONE, book(new XSSFWorkbook(), stored("F10+1", 42)))))
        .containsExactly("42 UNKNOWN");
  }

  @Test
  void aFormulaThatCellsShareIsComputedAtEach() throws Exception {
    Path file = with(DONE, book(new XSSFWorkbook(), stored("A1*2", 7)));
    replace(
        file,
        "xl/worksheets/sheet1.xml",
        "<c r=\"F10\".*</sheetData>",
        "<c r=\"F10\"><f t=\"shared\" si=\"0\" ref=\"F10:F12\">A2*\\$B\\$1</f><v>300</v></c></row>"
            + "<row r=\"11\"><c r=\"F11\"><f t=\"shared\" si=\"0\"/><v>600</v></c></row>"
            + "<row r=\"12\"><c r=\"F12\"><f t=\"shared\" si=\"0\"/><v>1000</v></c></row>"
            + "</sheetData>");

    assertThat(read(file))
        .containsExactly("300 AS_STORED", "600 AS_STORED", "1000 STALE_STORED 1050");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM('另 一 表'!A1:A2)+SUM(A2:A4)*2",
        "IFERROR(A1/5,0)",
        "IF(C1=\"\",A1/5,0)",
        "SUMIFS(A1:A4,A1:A4,\">50\")/5"
      })
  void formulasOfABinaryFileAreComputed(String formula) throws Exception {
    assertThat(read(book(new HSSFWorkbook(), stored(formula, 25))))
        .containsExactly("20 STALE_COMPUTED 25");
  }

  @Test
  void aZeroThatNoFormulaOfTheWorkbookGoesBeyondIsToldWhereItCannotBeComputed() throws Exception {
    assertThat(read(with(ON_LOAD, book(new XSSFWorkbook(), stored("TODAY()-A1", 0)))))
        .containsExactly(" UNCOMPUTED");
    assertThat(read(with("", book(new XSSFWorkbook(), stored("TODAY()-A1", 0)))))
        .containsExactly(" UNCOMPUTED");
    assertThat(read(with(DONE, book(new XSSFWorkbook(), stored("TODAY()-A1", 0)))))
        .containsExactly("0 UNCHECKED");
  }

  @Test
  void aSumOverItsColumnIsTold() throws Exception {
    for (String sum :
        new String[] {"SUM(F1:F9)", "SUBTOTAL(9,F2:F8)", "F1+F2+F3", "SUM(F1,F3:F5)"}) {
      assertThat(sums(sum)).as(sum).isTrue();
    }
    for (String other :
        new String[] {"SUM(E1:E9)", "F1*F2", "F9", "SUM(F1:F9)+1", "SUBTOTAL(1,F1:F9)"}) {
      assertThat(sums(other)).as(other).isFalse();
    }
  }

  private boolean sums(String formula) throws Exception {
    List<Boolean> sums = new ArrayList<>();
    Path file = book(new XSSFWorkbook(), stored(formula.replace("F9", "F8"), 42));
    visit(file, cell -> sums.add(cell.sum()));
    return sums.contains(true);
  }

  @Test
  void aColumnOfRunningTotalsTooLongToCheckIsGivenUpByName() throws Exception {
    Path file = folder.resolve("running.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("台账");
      for (int row = 0; row < 9000; row++) {
        sheet.createRow(row).createCell(0).setCellValue(1);
        sheet.getRow(row).createCell(1).setCellFormula("SUM(A$1:A" + (row + 1) + ")");
        sheet.getRow(row).getCell(1).setCellValue(row + 1.0);
      }
      book.write(out);
    }

    assertThat(read(file)).hasSize(9000).allMatch(cell -> cell.endsWith(" UNCHECKED"));
  }

  private static Consumer<Cell> stored(String formula, double result) {
    return cell -> {
      cell.setCellFormula(formula);
      cell.setCellValue(result);
    };
  }

  /** The workbook above with one formula in F10. */
  private Path book(Workbook empty, Consumer<Cell> formula) throws IOException {
    Path file = folder.resolve(empty instanceof HSSFWorkbook ? "book.xls" : "book.xlsx");
    try (Workbook book = empty;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("台账");
      values(book.createSheet("另一表"), 10, 20);
      values(book.createSheet("另 一 表"), 7, 0);
      Row row = sheet.createRow(0);
      row.createCell(0).setCellValue(100);
      row.createCell(1).setCellValue(300);
      row.createCell(3).setCellValue("120");
      row.createCell(4).setCellValue("甲");
      sheet.createRow(1).createCell(0).setCellValue(1);
      sheet.createRow(2).createCell(0).setCellValue(2);
      sheet.createRow(3).createCell(0).setCellValue(3.5);
      formula.accept(sheet.createRow(9).createCell(5));
      book.write(out);
    }
    return file;
  }

  private static void values(Sheet sheet, double first, double second) {
    sheet.createRow(0).createCell(0).setCellValue(first);
    sheet.createRow(1).createCell(0).setCellValue(second);
  }

  private static Path with(String calculation, Path file) throws IOException {
    return replace(file, "xl/workbook.xml", "</workbook>", calculation + "</workbook>");
  }

  private static Path replace(Path file, String part, String found, String instead)
      throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path path = zip.getPath(part);
      String text = Files.readString(path);
      String changed = text.replaceAll("(?s)" + found, instead);
      Files.writeString(path, changed);
    }
    return file;
  }

  private static String xml(String formula) {
    return formula.replace("$", "\\$");
  }

  /** The formulas of a file as value, state, and what else it might be. */
  private static List<String> read(Path file) throws Exception {
    List<String> drawn = new ArrayList<>();
    SheetReader.read(
        file,
        new EachCell(
            cell -> {
              Formula formula = cell.look().formula();
              if (formula != null) {
                String value = cell.text();
                drawn.add((value + " " + formula.state() + " " + formula.other()).stripTrailing());
              }
            }));
    return drawn;
  }

  private static void visit(Path file, Consumer<Formula> visitor) throws Exception {
    SheetReader.read(
        file,
        new EachCell(
            cell -> {
              Formula formula = cell.look().formula();
              if (formula != null) {
                visitor.accept(formula);
              }
            }));
  }

  private record EachCell(Consumer<org.pairledger.ingest.sheet.content.Cell> visitor)
      implements SheetVisitor {

    @Override
    public void begin(SheetHead sheet) {}

    @Override
    public void line(Line line) {
      line.cells().forEach(visitor);
    }

    @Override
    public void end() {}
  }
}
