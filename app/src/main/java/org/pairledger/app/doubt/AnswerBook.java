package org.pairledger.app.doubt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.check.DoubtList;

/** The answers that stand in a workbook of doubts. */
final class AnswerBook {

  private static final DataFormatter TEXT = new DataFormatter(java.util.Locale.ROOT);

  private AnswerBook() {}

  /** Those that were given; a line without an answer is still open. */
  static List<Answer> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Workbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet(DoubtList.QUESTIONS);
      if (sheet == null || sheet.getRow(1) == null) {
        throw new CouldNotRun(file + ": no sheet " + DoubtList.QUESTIONS + " with its headings.");
      }
      Map<String, Integer> columns = columns(sheet.getRow(1));
      List<Answer> answers = new ArrayList<>();
      for (int line = 2; line <= sheet.getLastRowNum(); line++) {
        Row row = sheet.getRow(line);
        if (row != null && !text(row, columns, "答复").isEmpty()) {
          answers.add(answer(file, line + 1, row, columns));
        }
      }
      return answers;
    }
  }

  private static Map<String, Integer> columns(Row headings) {
    Map<String, Integer> columns = new HashMap<>();
    headings.forEach(
        cell -> columns.put(TEXT.formatCellValue(cell).strip(), cell.getColumnIndex()));
    for (String heading : List.of("疑问编号", "答复", "答复理由", "答复人", "答复日期")) {
      if (!columns.containsKey(heading)) {
        throw new CouldNotRun("The workbook of doubts has no column " + heading + ".");
      }
    }
    return columns;
  }

  private static Answer answer(Path file, int line, Row row, Map<String, Integer> columns) {
    String answer =
        switch (text(row, columns, "答复")) {
          case "是", "属实", "yes" -> "是";
          case "否", "不属实", "no" -> "否";
          default ->
              throw new CouldNotRun(
                  file
                      + " line "
                      + line
                      + ": the answer is 是 or 否, found "
                      + text(row, columns, "答复"));
        };
    String reason = text(row, columns, "答复理由");
    String by = text(row, columns, "答复人");
    if (reason.isEmpty() || by.isEmpty()) {
      throw new CouldNotRun(file + " line " + line + ": an answer needs 答复理由 and 答复人.");
    }
    String on = day(row, columns);
    return new Answer(text(row, columns, "疑问编号"), answer, reason, by, on.isEmpty() ? null : on);
  }

  private static String day(Row row, Map<String, Integer> columns) {
    var cell = row.getCell(Objects.requireNonNull(columns.get("答复日期")));
    boolean isDate =
        cell != null
            && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
            && org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(cell);
    return isDate
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : text(row, columns, "答复日期");
  }

  private static String text(Row row, Map<String, Integer> columns, String heading) {
    return TEXT.formatCellValue(row.getCell(Objects.requireNonNull(columns.get(heading)))).strip();
  }
}
