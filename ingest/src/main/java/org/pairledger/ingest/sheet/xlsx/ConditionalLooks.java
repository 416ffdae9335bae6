package org.pairledger.ingest.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.Colour;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** The looks that a workbook gives cells by condition, and which of them strike or hide a cell. */
final class ConditionalLooks {

  private static final int MOST_RANGES = 20;
  private static final int LONGEST_RANGE = 60;

  private final List<Boolean> hides = new ArrayList<>();
  private boolean inLooks;
  private boolean inFill;
  private boolean isStruck;
  private boolean isNothing;
  private Colour letters = Colour.TEXT;
  private Colour behind = Colour.PAPER;

  /** An element of the styles begins. */
  void begin(XmlPart part) {
    if (part.name().equals("dxfs")) {
      inLooks = true;
    } else if (inLooks) {
      look(part);
    }
  }

  private void look(XmlPart part) {
    switch (part.name()) {
      case "dxf" -> {
        isStruck = false;
        isNothing = false;
        letters = Colour.TEXT;
        behind = Colour.PAPER;
      }
      case "fill" -> inFill = true;
      case "strike" -> isStruck = part.attribute("val") == null || part.flag("val");
      case "numFmt" -> isNothing = ";;;".equals(part.attribute("formatCode"));
      case "color" -> letters = inFill ? letters : Inks.colour(part, Colour.TEXT);
      case "bgColor" -> behind = Inks.colour(part, Colour.PAPER);
      default -> {}
    }
  }

  /** An element of the styles ends. */
  void end(String element) {
    inFill &= !element.equals("fill");
    if (inLooks && element.equals("dxf")) {
      hides.add(isStruck || isNothing || letters.isLostOn(behind));
    }
    inLooks &= !element.equals("dxfs");
  }

  private boolean hides(@Nullable String number) {
    return number != null
        && number.matches("\\d{1,6}")
        && Integer.parseInt(number) < hides.size()
        && hides.get(Integer.parseInt(number));
  }

  /** The ranges, behind the rows of a sheet, that a condition may strike or hide. */
  List<String> hidden(XmlPart sheet) throws XMLStreamException, UnreadableFile {
    List<String> ranges = new ArrayList<>();
    if (!hides.contains(true)) {
      return ranges;
    }
    String range = "";
    for (int e = sheet.next(); e != XMLStreamConstants.END_DOCUMENT; e = sheet.next()) {
      if (e != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (sheet.name().equals("conditionalFormatting")) {
        String reference = sheet.attribute("sqref");
        range = reference == null ? "" : reference;
      } else if (sheet.name().equals("cfRule") && hides(sheet.attribute("dxfId"))) {
        boolean isNew = ranges.size() < MOST_RANGES && !ranges.contains(shown(range));
        ranges.addAll(isNew ? List.of(shown(range)) : List.of());
      }
    }
    return ranges;
  }

  private static String shown(String range) {
    return range.length() <= LONGEST_RANGE ? range : range.substring(0, LONGEST_RANGE) + "…";
  }
}
