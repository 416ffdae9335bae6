package org.pairledger.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;

/** A workspace with invented persons in every place where a clerk can write one down. */
final class PlantedWorkspace {

  private static final String OWN =
      """
      id: DS31
      name: planting_base
      label: 共建种植基地台账
      owner: 农业农村局
      titles: [种植基地]
      fields:
        - {name: base_name, label: 基地名称, type: text, holds: thing, required: true}
        - {name: keeper, label: 管护情况, type: text}
        - {name: area, label: 面积, type: decimal, required: true}
        - {name: built_on, label: 建成时间, type: date, required: true}
      """;

  private final SmallWorkspace made;
  private final DatasetCatalogue catalogue;
  private final List<PlantedPerson> persons = new ArrayList<>();
  private final int rounds;

  private PlantedWorkspace(SmallWorkspace made, int rounds) {
    this.made = made;
    this.catalogue = DatasetCatalogue.load(made.root());
    this.rounds = rounds;
  }

  /** A workspace in which at least so many persons stand. */
  static PlantedWorkspace at(Path root, int atLeast) throws IOException {
    SmallWorkspace made = SmallWorkspace.at(root);
    made.write("catalogue/datasets/DS31.yaml", OWN);
    PlantedWorkspace planted = new PlantedWorkspace(made, Math.max(1, atLeast / 600));
    for (Dataset dataset : planted.catalogue.datasets()) {
      planted.everyField(dataset);
    }
    do {
      planted.outsideTheRows();
    } while (planted.persons.size() < atLeast);
    planted.decisions();
    planted.plan();
    planted.aroundTheCells();
    planted.otherFormats();
    return planted;
  }

  List<PlantedPerson> persons() {
    return persons;
  }

  private PlantedPerson person(String place) {
    PlantedPerson person = PlantedPerson.of(persons.size(), place);
    persons.add(person);
    return person;
  }

  String told(String place) {
    PlantedPerson person = person(place);
    return person.told(persons.size());
  }

  /** A ledger of this kind: sound rows, each but for one field, which names somebody. */
  private void everyField(Dataset dataset) throws IOException {
    List<DatasetField> fields = dataset.fields();
    List<String> lines = new ArrayList<>();
    lines.add("2020年" + dataset.label());
    lines.add(fields.stream().map(DatasetField::label).collect(Collectors.joining(",")));
    for (int round = 0; round < rounds; round++) {
      for (int at = 0; at < fields.size(); at++) {
        lines.add(line(dataset, fields, at));
      }
    }
    made.write("ledgers/2020/p/某局" + dataset.label() + ".csv", String.join("\n", lines) + "\n");
  }

  private String line(Dataset dataset, List<DatasetField> fields, int plantedAt) {
    List<String> cells = new ArrayList<>();
    PlantedPerson person = person(dataset.id() + "." + fields.get(plantedAt).name());
    for (int i = 0; i < fields.size(); i++) {
      cells.add(i == plantedAt ? planted(fields.get(i), person) : usual(fields.get(i)));
    }
    return cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(","));
  }

  private String planted(DatasetField field, PlantedPerson person) {
    return switch (field.type()) {
      case ID_NUMBER -> person.id();
      case PERSON_NAME -> person.name();
      case PHONE -> person.phone();
      case HOUSEHOLD_NO -> person.household();
      default -> person.told(persons.size());
    };
  }

  private String usual(DatasetField field) {
    return switch (field.type()) {
      case CODE -> catalogue.codes(field).usualWords().get(0);
      case INTEGER, RUNS, DECIMAL, PERCENT -> "12";
      case MONEY -> "300";
      case DATE -> "2020-05-06";
      case PERIOD -> "2020-05-06至2020-06-06";
      case FLAG -> "是";
      case TEXT, PARTY, POST -> "西县民政局";
      case NOTE, ID_NUMBER, PERSON_NAME, HOUSEHOLD_NO, PHONE -> "";
    };
  }

  /** Titles, headings, notes, names of files and sheets, signatures, comments, properties. */
  private void outsideTheRows() throws IOException {
    int n = persons.size();
    csv(n, "UTF-8");
    csv(n + 500_000, "GB18030");
    workbook(n);
    made.write(
        "ledgers/2020/p/" + fileWord(told("file of no ledger")) + n + ".csv",
        told("text of no ledger")
            + "\n"
            + told("text of no ledger")
            + ","
            + told("text of no ledger"));
  }

  private static String fileWord(String told) {
    return told.replaceAll("[/\\s]", "_");
  }

  private void csv(int n, String charset) throws IOException {
    String text =
        """
        2020年资金拨付支出明细（%s）,,,,,,,,,
        填报单位（盖章）：东县财政局 %s   截止时间：2020.12.31    单位：元    填表人：%s,,,,,,,,,
        序号,文号,日期,年度,预算级次,付款单位,收款单位,环节,金额（元）,%s
        1,东财〔2020〕%d号,2020.3.1,2020,县本级,东县财政局,西县财政局,拨付,1000000,%s
        %s,错,2020.13.41,%s,%s,东县财政局,西县财政局,%s,%s,
        合计（%s）,,,,,,,,1000000,
        注：%s,,,,,,,,,
        审核人：%s,,,经办人：%s,,,,,,
        """
            .formatted(
                told("csv title"),
                told("csv unit line"),
                told("csv clerk"),
                told("csv heading"),
                n,
                told("csv cell of no heading"),
                told("csv broken row"),
                told("csv broken row"),
                told("csv broken row"),
                told("csv broken row"),
                told("csv broken row"),
                told("csv total"),
                told("csv note"),
                told("csv signature"),
                person("csv signature").name());
    Path file = made.root().resolve("ledgers/2020/p/" + fileWord(told("file name")) + n + "拨付.csv");
    Files.write(file, text.getBytes(Charset.forName(charset)));
  }

  private void workbook(int n) throws IOException {
    Path file =
        made.root().resolve("ledgers/2020/p/" + fileWord(told("file name")) + n + "捐赠.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.getProperties().getCoreProperties().setCreator(told("author"));
      Sheet sheet = book.createSheet(sheetName(told("sheet name")));
      row(sheet, "2020年社会捐赠台账" + told("xlsx title"));
      row(sheet, "填报单位：西县慈善会  制表：" + person("xlsx clerk").name() + " 单位：元");
      row(sheet, "捐赠日期", "捐赠方", "性质", "受赠方", "金额", "用途", "捐赠备注", told("xlsx heading"));
      for (int i = 0; i < 3; i++) {
        row(
            sheet,
            "2020-05-0" + (i + 1),
            person("donor who is a person").name(),
            "个人",
            told("xlsx recipient"),
            "500",
            told("xlsx purpose"),
            told("xlsx remark"),
            told("xlsx cell of no heading"));
      }
      row(sheet, "2020-05-09", "东县" + told("donor named as firm"), "企业", "西县民政局", "600");
      row(
          sheet,
          told("xlsx broken row"),
          told("xlsx broken row"),
          told("xlsx broken row"),
          "",
          "x");
      row(sheet, "合计", "", "", "", "2100");
      row(sheet, "备注：" + told("xlsx note"));
      row(
          sheet,
          "负责人：" + person("xlsx signature").name(),
          "",
          "填报人：" + person("xlsx signature").name());
      comment(book, sheet);
      row(book.createSheet(sheetName(told("empty sheet's name"))), told("lone cell"));
      book.write(out);
    }
  }

  /** What a plan says in words, and remarks in files that a build keeps copies of. */
  private void plan() throws IOException {
    made.write(
        "plans/2020/p/plan.yaml",
        "# %s\ntitle: 要点（%s）\nissued_on: 2020-01-26\ninvented: true\n"
            .formatted(told("plan's remark"), told("plan's title").replace(": ", "：")));
    made.write(
        "plans/2020/p/items.csv",
        "item,category,summary,deadline,responsible,body_section\n"
            + "3.1,资金支持,划拨财政帮扶资金（%s）,2020-12-31,两地财政局（%s）,\n"
                .formatted(
                    told("item's summary").replace(',', '，'),
                    told("who is responsible").replace(',', '，')));
    made.write(
        SmallWorkspace.TARGETS,
        SmallWorkspace.targets("260").strip()
            + told("target's note").replace(',', '，')
            + "\n# "
            + told("targets' remark").replace(',', '，')
            + "\n");
    Path settings = made.root().resolve("workspace.yaml");
    made.write(
        "workspace.yaml", Files.readString(settings) + "# " + told("settings' remark") + "\n");
  }

  /** A folder's name, a unit, and all that a workbook holds besides its cells. */
  private void aroundTheCells() throws IOException {
    String folder = "ledgers/2020/p/" + fileWord(told("folder's name")) + "/";
    made.write(
        folder + "拨付.csv",
        """
        2020年资金拨付支出明细,,,,,,,,
        填报单位：东县财政局 单位：元（%s）,,,,,,,,
        序号,文号,日期,年度,预算级次,付款单位,收款单位,环节,金额（元，%s）
        1,东财〔2020〕9号,2020.3.1,2020,县本级,东县财政局,西县财政局,拨付,1000000
        """
            .formatted(told("unit"), told("unit in a heading")));
    Path file = made.root().resolve(folder + "捐赠.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      properties(book);
      Sheet sheet = book.createSheet("捐赠");
      sheet.getHeader().setCenter(told("sheet's header"));
      sheet.getFooter().setLeft(told("sheet's footer"));
      row(sheet, "2020年社会捐赠台账");
      row(sheet, "捐赠日期", "捐赠方", "性质", "受赠方", "金额（" + told("xlsx unit") + "）", "用途");
      row(sheet, "2020-05-03", "东县商会", "企业", "西县民政局", "500", "修路");
      Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
      link.setAddress("mailto:" + person("link").phone() + "@example.org");
      sheet.getRow(2).getCell(1).setHyperlink(link);
      XSSFSimpleShape box =
          ((XSSFSheet) sheet)
              .createDrawingPatriarch()
              .createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 8, 1, 10, 4));
      box.setText(told("text box"));
      Sheet hidden = book.createSheet(sheetName(told("hidden sheet's name")));
      row(hidden, told("hidden sheet's cell"), told("hidden sheet's cell"));
      book.setSheetHidden(1, true);
      book.write(out);
    }
  }

  private void properties(XSSFWorkbook book) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(told("document's title"));
    core.setDescription(told("document's description"));
    core.setKeywords(told("document's keywords"));
    core.setLastModifiedByUser(told("document's last author"));
    core.setSubjectProperty(told("document's subject"));
    book.getProperties().getExtendedProperties().setCompany(told("document's company"));
    book.getProperties().getExtendedProperties().setManager(told("document's manager"));
    book.getProperties().getCustomProperties().addProperty("联系人", told("custom property"));
  }

  /** A workbook of 2003 and a web page that is called one. */
  private void otherFormats() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(made.root().resolve("ledgers/2020/p/招聘会.xls"))) {
      book.createInformationProperties();
      book.getSummaryInformation().setAuthor(told("xls author"));
      book.getSummaryInformation().setTitle(told("xls title property"));
      Sheet sheet = book.createSheet(sheetName(told("xls sheet name")));
      row(sheet, "2020年招聘会台账（" + told("xls title") + "）");
      row(sheet, "日期", "地点", "企业数", "岗位数", "备注");
      row(sheet, told("xls cell"), told("xls cell"), "3", "x", told("xls note"));
      book.write(out);
    }
    made.write(
        "ledgers/2020/p/网页.xls",
        "<html><head><meta name=author content=\"%s\"><title>%s</title></head><body><!-- %s -->"
                .formatted(told("page's author"), told("page's title"), told("page's comment"))
            + "<p>%s</p><table><caption>%s</caption><tr><th>捐赠日期</th><th>捐赠方</th>"
                .formatted(told("page's text"), told("page's caption"))
            + "<th>金额（元）</th><th>%s</th></tr><tr><td>2020-05-03</td><td>%s</td><td>%s</td>"
                .formatted(told("page's heading"), told("page's cell"), told("page's cell"))
            + "<td>%s</td></tr></table></body></html>".formatted(told("page's cell")));
  }

  private static String sheetName(String told) {
    String safe = told.replaceAll("[\\[\\]:*?/\\\\]", "");
    return safe.length() > 31 ? safe.substring(0, 31) : safe;
  }

  private void comment(XSSFWorkbook book, Sheet sheet) {
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(
        book.getCreationHelper().createRichTextString("更正：" + told("comment") + "实为300元"));
    comment.setAuthor(person("comment's author").name());
    sheet.getRow(3).getCell(4).setCellComment(comment);
  }

  private static void row(Sheet sheet, String... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  /** What people wrote into the workspace's own files. */
  private void decisions() throws IOException {
    Path ledger = made.root().resolve(SmallWorkspace.LEDGER);
    made.write(
        "ledgers/submissions.csv",
        "sha256,path,received_on,reporting_side,owner,dataset,scope,period_from,period_to,mode,"
            + "supersedes,confirmed_by\n%s,%s,2021-01-04,D,财政局（%s）,DS07,%s,2020-01-01,2020-12-31,snapshot,,%s\n"
                .formatted(
                    Sha256.of(ledger),
                    SmallWorkspace.LEDGER,
                    told("submission's owner"),
                    told("submission's scope").replace(',', '，'),
                    person("submission's confirmation").name()));
    made.write(
        "judgements/2020/p.csv",
        "stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on\n核查,target,T3.1,150,,,%s,%s,%s,2021-02-01\n"
            .formatted(
                told("judgement's reason"),
                told("judgement's document"),
                person("judgement's judge").name()));
  }
}
