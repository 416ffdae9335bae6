package org.pairledger.ingest.staging;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A ledger of invented workers, twenty columns of text, as long as wanted. */
final class PersonLedger {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String HEAD =
      """
      2020年粤桂扶贫协作劳务协作台账,,,,,,,,,,,,,,,,,,,
      填报单位：某局 截止时间：2020.12.31 单位：元,,,,,,,,,,,,,,,,,,,
      序号,乡镇,村,屯,姓名,性别,身份证号码,户编号,是否建档立卡,务工所在省,务工所在市,务工所在县,企业名称,岗位,输出方式,上岗时间,离岗时间,月工资,是否签合同,补贴金额
      """;

  private static final Set<Integer> NUMBERS = Set.of(0, 17, 19);

  private PersonLedger() {}

  static void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEAD);
      for (int i = 0; i < rows; i++) {
        out.write(String.join(",", cells(i)) + "\n");
      }
    }
  }

  /** The same rows as a workbook, its texts inline. */
  static void writeWorkbook(Path file, int rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        Workbook book = new Workbook(out, "pairledger", "1.0")) {
      Worksheet sheet = book.newWorksheet("台账");
      List<String> lines = HEAD.lines().toList();
      for (int row = 0; row < lines.size(); row++) {
        write(sheet, row, lines.get(row).split(",", -1));
      }
      for (int i = 0; i < rows; i++) {
        write(sheet, lines.size() + i, cells(i));
        if (i % 1000 == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static void write(Worksheet sheet, int row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      boolean isNumber = NUMBERS.contains(column) && isNumber(cells[column]);
      if (isNumber) {
        sheet.value(row, column, new BigDecimal(cells[column]));
      } else {
        sheet.inlineString(row, column, cells[column]);
      }
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private static String[] cells(int i) {
    String id = id(i);
    String sex = (id.charAt(16) - '0') % 2 == 1 ? "男" : "女";
    return new String[] {
      String.valueOf(i + 1),
      i % 2 == 0 ? "水口镇" : "上龙乡",
      "北胜村",
      "弄农屯",
      "某某" + (char) (0x4e00 + i % 2000),
      sex,
      id,
      "45149900" + (100_000 + i % 90_000),
      "是",
      "广东省",
      "江门市",
      "鹤山市",
      "某某" + i % 300 + "有限公司",
      "普工",
      "政府组织",
      "2020-0" + (1 + i % 9) + "-1" + i % 9,
      "2020-1" + i % 3 + "-2" + i % 9,
      3000 + i % 2000 + "." + (10 + i % 90),
      "是",
      String.valueOf(i % 500)
    };
  }

  private static String id(int i) {
    String body =
        String.format(
            Locale.ROOT,
            "451499%04d%02d%02d%03d",
            1950 + i % 55,
            1 + i / 55 % 12,
            1 + i / 660 % 28,
            i / 18_480 % 1000);
    int sum = 0;
    for (int k = 0; k < 17; k++) {
      sum += (body.charAt(k) - '0') * WEIGHTS[k];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
