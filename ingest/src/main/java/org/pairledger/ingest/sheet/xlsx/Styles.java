package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.display.CellFormats;
import org.pairledger.ingest.sheet.display.Ink;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.XmlPart;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/** The number format and the ink of each cell style of a workbook. */
final class Styles {

  private final List<CellFormat> formats = new ArrayList<>();
  private final CellFormat general;
  private final ConditionalLooks conditional;

  private Styles(CellFormat general, ConditionalLooks conditional) {
    this.general = general;
    this.conditional = conditional;
  }

  static Styles none(boolean date1904) {
    return new Styles(new CellFormats(date1904, false).of(0, null), new ConditionalLooks());
  }

  static Styles read(ZipPackage zip, String name, boolean date1904)
      throws IOException, XMLStreamException, UnreadableFile {
    ConditionalLooks conditional = new ConditionalLooks();
    Map<Integer, String> codes = new HashMap<>();
    List<Xf> xfs = new ArrayList<>();
    boolean chinese = false;
    boolean inCellXfs = false;
    Inks inks = new Inks();
    try (XmlPart part = new XmlPart(zip.open(name))) {
      for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
        if (event == XMLStreamConstants.END_ELEMENT) {
          inCellXfs &= !part.name().equals("cellXfs");
          inks.end(part.name());
          conditional.end(part.name());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          inks.begin(part);
          conditional.begin(part);
          switch (part.name()) {
            case "numFmt" -> codes.putIfAbsent(number(part.attribute("numFmtId")), code(part));
            case "cellXfs" -> inCellXfs = true;
            case "charset" -> chinese |= "134".equals(part.attribute("val"));
            case "xf" -> {
              if (inCellXfs) {
                xfs.add(Xf.of(part));
              }
            }
            default -> {}
          }
        }
      }
    }
    CellFormats formats = new CellFormats(date1904, chinese);
    Styles styles = new Styles(formats.of(0, null), conditional);
    for (Xf xf : xfs) {
      Ink ink = inks.of(xf.font, xf.fill);
      styles.formats.add(formats.of(xf.format, codes.get(xf.format), ink));
    }
    return styles;
  }

  /** A style: the numbers of its format, its font and its fill. */
  private record Xf(int format, int font, int fill) {

    static Xf of(XmlPart part) throws UnreadableFile {
      return new Xf(
          number(part.attribute("numFmtId")),
          number(part.attribute("fontId")),
          number(part.attribute("fillId")));
    }
  }

  private static String code(XmlPart part) {
    String code = part.attribute("formatCode");
    return code == null ? "General" : Escapes.undo(code);
  }

  private static int number(@Nullable String text) throws UnreadableFile {
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Limits.badReference("number format");
    }
  }

  /** What cells look like by condition. */
  ConditionalLooks conditional() {
    return conditional;
  }

  CellFormat at(@Nullable String style) throws UnreadableFile {
    int index = style == null ? 0 : number(style);
    return index >= 0 && index < formats.size() ? formats.get(index) : general;
  }
}
