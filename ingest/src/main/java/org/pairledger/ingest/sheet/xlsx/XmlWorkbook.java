package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.pairledger.ingest.sheet.content.Aside;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.formula.Findings;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.XmlPart;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/** An .xlsx or .xlsm workbook, streamed; macros are noted and never run. */
public final class XmlWorkbook {

  private XmlWorkbook() {}

  public static FileTraits read(ZipPackage zip, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    Parts parts = Parts.of(zip);
    Styles styles =
        parts.styles().isPresent()
            ? Styles.read(zip, parts.styles().get(), parts.date1904())
            : Styles.none(parts.date1904());
    SharedStrings strings =
        parts.strings().isPresent()
            ? SharedStrings.read(zip, parts.strings().get())
            : SharedStrings.none();
    List<MergeScan> scans = scans(zip, parts.sheets());
    Findings findings =
        scans.stream().anyMatch(MergeScan::hasFormulas)
            ? FormulaSurvey.of(zip, parts, scans, strings)
            : Findings.NONE;
    CellReader cells = new CellReader(strings, styles, findings, Limits.delivered(zip.fileBytes()));
    List<String> remarks = new ArrayList<>();
    for (int i = 0; i < scans.size(); i++) {
      Parts.Tab tab = parts.sheets().get(i);
      sheet(zip, tab, scans.get(i), cells, visitor, styles.conditional()).stream()
          .map(range -> FileTraits.HIDES_BY_CONDITION + tab.name() + " " + range)
          .forEach(remarks::add);
    }
    remarks.addAll(traits(zip));
    return FileTraits.of("xlsx", remarks);
  }

  private static List<MergeScan> scans(ZipPackage zip, List<Parts.Tab> tabs)
      throws IOException, UnreadableFile {
    List<MergeScan> scans = new ArrayList<>();
    for (Parts.Tab tab : tabs) {
      try (InputStream part = zip.open(tab.part())) {
        scans.add(MergeScan.of(part));
      }
    }
    return scans;
  }

  /** The ranges of the sheet that are struck or hidden where a condition holds. */
  private static List<String> sheet(
      ZipPackage zip,
      Parts.Tab tab,
      MergeScan scan,
      CellReader cells,
      SheetVisitor visitor,
      ConditionalLooks conditional)
      throws IOException, XMLStreamException, UnreadableFile {
    cells.begin(tab.index());
    try (XmlPart xml = new XmlPart(zip.open(tab.part()))) {
      SheetPart part = new SheetPart(xml, cells, visitor, scan.isUnordered());
      Aside aside = new Aside(part.hiddenColumns(), Comments.of(zip, tab.part()));
      visitor.begin(new SheetHead(tab.index(), tab.name(), tab.hidden(), scan.merges(), aside));
      part.read();
      List<String> hidden = conditional.hidden(xml);
      visitor.end();
      return hidden;
    }
  }

  private static List<String> traits(ZipPackage zip) {
    List<String> remarks = new ArrayList<>();
    if (zip.has("xl/vbaProject.bin")) {
      remarks.add("macros are present and were not run");
    }
    if (zip.names().stream().anyMatch(name -> name.startsWith("xl/externallinks/"))) {
      remarks.add("refers to other workbooks; their last known values were taken");
    }
    return remarks;
  }
}
