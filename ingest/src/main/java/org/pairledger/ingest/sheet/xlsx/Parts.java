package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;
import org.pairledger.ingest.sheet.formula.Calculation;
import org.pairledger.ingest.sheet.formula.DefinedNames;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.Relations;
import org.pairledger.ingest.sheet.guard.Relations.Relation;
import org.pairledger.ingest.sheet.guard.XmlPart;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/**
 * What a workbook is made of: which part is which, found through its relations.
 *
 * @param sheets tabs that hold cells, in their order
 * @param calculation when its formulas are computed
 * @param names what its formulas may call cells and numbers
 */
record Parts(
    List<Tab> sheets,
    Optional<String> strings,
    Optional<String> styles,
    boolean date1904,
    Calculation calculation,
    DefinedNames names) {

  /** One tab; its index counts tabs that hold no cells, such as charts. */
  record Tab(int index, String name, boolean hidden, String part) {}

  static Parts of(ZipPackage zip) throws IOException, XMLStreamException, UnreadableFile {
    String workbook = workbook(zip);
    Map<String, Relation> relations = Relations.of(zip, workbook);
    List<Tab> tabs = new ArrayList<>();
    boolean date1904 = false;
    Calculation calculation = Calculation.ON_LOAD;
    DefinedNames names = new DefinedNames();
    boolean isTold = false;
    int index = 0;
    try (XmlPart part = new XmlPart(zip.open(workbook))) {
      for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
        if (event != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (part.name().equals("workbookPr") && !isTold) {
          date1904 = part.flag("date1904");
          isTold = true;
        } else if (part.name().equals("calcPr")) {
          calculation = calculation(part);
        } else if (part.name().equals("definedName") && part.attribute("localSheetId") == null) {
          String name = part.attribute("name");
          names.add(name == null ? "" : name, part.text());
        } else if (part.name().equals("sheet")) {
          tab(part, index++, relations).ifPresent(tabs::add);
        }
      }
    }
    return new Parts(
        tabs,
        ofType(zip, relations, "/sharedStrings"),
        ofType(zip, relations, "/styles"),
        date1904,
        calculation,
        names);
  }

  private static Calculation calculation(XmlPart properties) {
    String precision = properties.attribute("fullPrecision");
    if ("0".equals(precision) || "false".equals(precision)) {
      return Calculation.AS_DISPLAYED;
    }
    if (properties.flag("fullCalcOnLoad") || properties.flag("forceFullCalc")) {
      return Calculation.ASKED;
    }
    return "manual".equals(properties.attribute("calcMode"))
        ? Calculation.MANUAL
        : Calculation.DONE;
  }

  private static String workbook(ZipPackage zip)
      throws IOException, XMLStreamException, UnreadableFile {
    if (zip.has("_rels/.rels")) {
      for (Relation relation : Relations.of(zip, "").values()) {
        if (relation.type().endsWith("/officeDocument") && zip.has(relation.target())) {
          return requireWorkbook(relation.target());
        }
      }
    }
    return zip.has("xl/workbook.xml") ? "xl/workbook.xml" : requireWorkbook("");
  }

  private static String requireWorkbook(String part) throws UnreadableFile {
    if (part.endsWith(".xml") && !part.startsWith("word/") && !part.startsWith("ppt/")) {
      return part;
    }
    throw new UnreadableFile(
        Code.UNKNOWN_FORMAT,
        "is a zip file but no .xlsx or .xlsm workbook",
        "是压缩文件，但不是 .xlsx/.xlsm 工作簿，请用 Excel 另存为 .xlsx");
  }

  private static Optional<Tab> tab(XmlPart part, int index, Map<String, Relation> relations)
      throws UnreadableFile {
    String id = part.attribute("id");
    Relation relation = id == null ? null : relations.get(id);
    if (relation == null) {
      throw Limits.badReference("sheet " + (index + 1));
    }
    if (!relation.type().endsWith("/worksheet")) {
      return Optional.empty();
    }
    String name = part.attribute("name");
    String state = part.attribute("state");
    boolean hidden = state != null && !state.equals("visible");
    return Optional.of(
        new Tab(index, name == null ? "" : Escapes.undo(name), hidden, relation.target()));
  }

  /** The parts of a kind that another part names; none if it names none. */
  static List<String> related(ZipPackage zip, String of, String type)
      throws IOException, XMLStreamException, UnreadableFile {
    int slash = of.lastIndexOf('/') + 1;
    if (!zip.has(of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels")) {
      return List.of();
    }
    return Relations.of(zip, of).values().stream()
        .filter(relation -> relation.type().endsWith(type) && zip.has(relation.target()))
        .map(Relation::target)
        .toList();
  }

  private static Optional<String> ofType(
      ZipPackage zip, Map<String, Relation> relations, String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith(type) && zip.has(relation.target()))
        .map(Relation::target)
        .findFirst();
  }
}
