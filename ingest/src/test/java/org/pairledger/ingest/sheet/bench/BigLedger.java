package org.pairledger.ingest.sheet.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes ledgers of invented workers as large as wanted: twenty columns, from one seed. */
final class BigLedger {

  private static final String[] NAMES = {
    "序号", "乡镇", "村", "屯", "户主姓名", "务工人员姓名", "性别", "身份证号", "户编号", "是否建档立卡", "务工省", "务工市", "企业名称",
    "岗位", "上岗时间", "离岗时间", "务工月数", "月工资", "补贴金额", "备注"
  };

  private final Random random = new Random(20200426);

  /** How text is kept in a workbook. */
  enum Strings {
    SHARED,
    INLINE
  }

  void xlsx(Path file, int rows, Strings strings) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        Workbook book = new Workbook(out, "pairledger", "1.0")) {
      Worksheet sheet = book.newWorksheet("台账");
      for (int column = 0; column < NAMES.length; column++) {
        sheet.value(0, column, NAMES[column]);
      }
      for (int row = 1; row <= rows; row++) {
        row(sheet, row, strings);
        if (row % 1000 == 0) {
          sheet.flush();
        }
      }
    }
  }

  private void row(Worksheet sheet, int row, Strings strings) {
    for (int column = 0; column < NAMES.length; column++) {
      switch (column) {
        case 0 -> sheet.value(row, column, row);
        case 14, 15 -> sheet.value(row, column, 43_831 + random.nextInt(366));
        case 16, 18 -> sheet.value(row, column, random.nextInt(3000));
        case 17 -> sheet.value(row, column, random.nextInt(800_000) / 100.0);
        default -> {
          if (strings == Strings.INLINE) {
            sheet.inlineString(row, column, text(column));
          } else {
            sheet.value(row, column, text(column));
          }
        }
      }
    }
  }

  private String text(int column) {
    return column == 7
        ? "451499" + (100_000_000_000L + random.nextInt(2_000_000_000))
        : NAMES[column] + random.nextInt(column < 5 ? 200 : 20_000);
  }

  void csv(Path file, int rows, String charset) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName(charset))) {
      out.write(String.join(",", NAMES) + "\n");
      for (int row = 1; row <= rows; row++) {
        StringBuilder line = new StringBuilder().append(row);
        for (int column = 1; column < NAMES.length; column++) {
          line.append(',').append(value(column));
        }
        out.write(line.append('\n').toString());
      }
    }
  }

  private String value(int column) {
    return switch (column) {
      case 14, 15 -> "2020." + (1 + random.nextInt(12)) + "." + (1 + random.nextInt(28));
      case 16, 18 -> Integer.toString(random.nextInt(3000));
      case 17 -> "\"" + (1 + random.nextInt(8)) + "," + (100 + random.nextInt(900)) + ".50\"";
      default -> text(column);
    };
  }
}
