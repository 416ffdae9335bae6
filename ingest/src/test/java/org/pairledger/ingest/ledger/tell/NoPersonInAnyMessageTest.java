package org.pairledger.ingest.ledger.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.ledger.Read;

/** Fifty invented persons in every place of a workbook: none comes out in any word about it. */
class NoPersonInAnyMessageTest {

  private static final String[] SURNAMES = {"韦", "农", "覃", "黄", "陆", "李", "梁", "欧阳", "蒙", "张"};
  private static final String[] GIVEN = {"建国", "秀英", "志强", "小梅", "永福"};

  private record Person(String name, String id, String phone, String card) {}

  @TempDir private Path folder;

  private final List<Person> persons = new ArrayList<>();
  private int next;

  private Person person() {
    Person person = persons.get(next % persons.size());
    next++;
    return person;
  }

  @Test
  void nothingThatLeavesTheReaderNamesOneOfThem() throws Exception {
    for (int i = 0; i < 50; i++) {
      String number = String.format("%03d", i);
      persons.add(
          new Person(
              SURNAMES[i % 10] + GIVEN[i / 10],
              "4514991990030" + number.substring(1) + number,
              "139000" + "00" + number,
              "62220212345" + "67890" + number));
    }
    List<String> said = new ArrayList<>();
    said.add(said(Read.file(workbook(), 2020)));
    said.add(said(Read.file(cards(), 2020)));

    for (String words : said) {
      for (Person person : persons) {
        assertThat(words).doesNotContain(person.name(), person.id(), person.phone(), person.card());
      }
    }
    assertThat(said.get(0)).contains("务工", "身份证号", "表头");
  }

  private Path workbook() throws Exception {
    Path file = folder.resolve(person().name() + "等人" + person().id() + "务工台账.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 4; i++) {
        fill(book.createSheet(i == 0 ? "务工" : person().name() + (i == 1 ? "" : "的台账" + i)));
      }
      book.write(out);
    }
    return file;
  }

  private void fill(Sheet sheet) {
    row(sheet, person().name() + "务工人员台账 " + person().id());
    row(sheet, "填报单位：水口镇  填表人：" + person().name() + "  联系电话：" + person().phone());
    row(
        sheet,
        "序号",
        "乡镇",
        "村",
        "姓名",
        "性别",
        "身份证号",
        "务工企业",
        "上岗时间",
        "月工资（元）",
        "是否签合同",
        person().name(),
        "备注" + person().phone());
    for (int i = 1; i <= 4; i++) {
      row(
          sheet,
          String.valueOf(i),
          "水口镇",
          "北胜村",
          person().name(),
          "男",
          person().id(),
          "某厂",
          "2020-03-01",
          "3000",
          "是",
          "x",
          "");
    }
    row(sheet, person().name() + "负责以下各户");
    row(
        sheet,
        "5",
        "水口镇",
        "北胜村",
        person().name() + "、" + person().name(),
        person().name(),
        person().card(),
        person().name(),
        person().name(),
        person().name() + "3000元",
        person().name(),
        person().id(),
        "作废（" + person().name() + "）");
    row(
        sheet,
        "6",
        "水口镇",
        "北胜村",
        person().phone(),
        person().id(),
        person().name(),
        "某厂",
        person().id(),
        person().phone(),
        person().card(),
        person().name(),
        person().name());
    row(sheet, "7", "水口镇", "北胜村", person().name(), "男", "", "某厂", "2020-03-01");
    row(sheet, person().name() + "合计", "", "", "", "", "", "", "", "99999");
    row(sheet, "");
    row(sheet, "注：" + person().name() + "同志（身份证" + person().id() + "）另有5000元未列入");
    row(sheet, "审核人：" + person().name(), "", "局长：" + person().name(), "", "电话：", person().phone());
    row(sheet, "", "", person().name());
  }

  /** A card for each person: their names stand where a header would. */
  private Path cards() throws Exception {
    Path file = folder.resolve("登记表.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("登记表");
      for (int i = 0; i < 4; i++) {
        Person one = person();
        row(sheet, "务工人员登记表（" + one.name() + "）");
        row(sheet, "姓名", one.name(), "性别", "男", "身份证号", one.id());
        row(sheet, "乡镇", "水口镇", "村", "北胜村", "联系电话", one.phone());
        row(sheet, "");
      }
      book.write(out);
    }
    return file;
  }

  private static void row(Sheet sheet, String... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  private static String said(Read read) {
    StringBuilder said = new StringBuilder(read.summary().toString());
    for (Problem problem : read.problems) {
      said.append(problem.place()).append(problem.found()).append(problem.detail());
      said.append(problem.message()).append(problem.messageEn()).append('\n');
    }
    read.columns.forEach(said::append);
    read.totals.forEach(said::append);
    return said.toString();
  }
}
