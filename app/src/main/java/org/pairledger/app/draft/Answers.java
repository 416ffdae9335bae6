package org.pairledger.app.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairledger.contract.CouldNotRun;

/** What a person answered in a workbook of questions. */
final class Answers {

  private static final DataFormatter TEXT = new DataFormatter(Locale.ROOT);

  /** Each line by its headings, in the workbook's order; the line's number under {@code 行}. */
  static List<Map<String, String>> of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet(QuestionBook.TARGETS);
      if (sheet == null || sheet.getRow(0) == null) {
        throw new CouldNotRun(file + " has no sheet " + QuestionBook.TARGETS + " with headings.");
      }
      Map<String, Integer> columns = new HashMap<>();
      sheet
          .getRow(0)
          .forEach(cell -> columns.put(TEXT.formatCellValue(cell).strip(), cell.getColumnIndex()));
      for (String heading : QuestionBook.HEADINGS) {
        if (!columns.containsKey(heading)) {
          throw new CouldNotRun(file + " has no column " + heading + ".");
        }
      }
      List<Map<String, String>> lines = new ArrayList<>();
      for (int i = 1; i <= sheet.getLastRowNum(); i++) {
        Row row = sheet.getRow(i);
        if (row != null) {
          Map<String, String> line = new HashMap<>();
          columns.forEach(
              (name, at) -> line.put(name, TEXT.formatCellValue(row.getCell(at)).strip()));
          line.put("行", String.valueOf(i + 1));
          lines.add(line);
        }
      }
      return lines;
    } catch (POIXMLException e) {
      throw new CouldNotRun(file + " cannot be read as .xlsx.", e);
    }
  }

  private Answers() {}
}
