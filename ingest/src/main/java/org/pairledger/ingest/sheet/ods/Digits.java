package org.pairledger.ingest.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** The places of digits in a number style, as letters of a format code. */
final class Digits {

  private static final int MOST = 30;
  private static final int GROUP = 3;

  private Digits() {}

  /** A text that stands among the digits, this many places before the point. */
  private record Among(int place, String text) {}

  /** Reads up to the end of the element. */
  static String number(XmlPart xml) throws XMLStreamException, UnreadableFile {
    int whole = count(xml.attribute("min-integer-digits"), 1);
    String places = xml.attribute("decimal-places");
    boolean isGrouped = "true".equals(xml.attribute("grouping"));
    int behind = count(places, 0);
    int sure = sure(xml, behind);
    int thousands = thousands(xml.attribute("display-factor"));
    List<Among> among = among(xml);
    if (places == null && whole <= 1 && !isGrouped && among.isEmpty()) {
      return "General";
    }
    return whole(whole, isGrouped, among)
        + (behind == 0 ? "" : "." + "0".repeat(sure) + "#".repeat(behind - sure))
        + ",".repeat(thousands);
  }

  /** Of so many places behind the point, how many are shown though they are zero. */
  private static int sure(XmlPart xml, int behind) {
    boolean isReplaced = "".equals(xml.attribute("decimal-replacement"));
    return Math.min(behind, count(xml.attribute("min-decimal-places"), isReplaced ? 0 : behind));
  }

  private static List<Among> among(XmlPart xml) throws XMLStreamException, UnreadableFile {
    List<Among> among = new ArrayList<>();
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.name().equals("embedded-text")) {
        int place = count(xml.attribute("position"), 0);
        among.add(new Among(place, NumberCode.quoted(xml.text())));
      }
    }
    return among;
  }

  private static String whole(int digits, boolean isGrouped, List<Among> among) {
    int furthest = among.stream().mapToInt(Among::place).max().orElse(-1) + 1;
    int places = Math.max(Math.max(digits, furthest), isGrouped ? GROUP + 1 : 1);
    StringBuilder code = new StringBuilder();
    for (int place = places; place > 0; place--) {
      code.append(place <= digits ? '0' : '#');
      int before = place - 1;
      among.stream().filter(one -> one.place() == before).forEach(one -> code.append(one.text()));
      if (isGrouped && before > 0 && before % GROUP == 0) {
        code.append(',');
      }
    }
    return code.toString();
  }

  static String scientific(XmlPart xml) {
    int whole = count(xml.attribute("min-integer-digits"), 1);
    int behind = count(xml.attribute("decimal-places"), 0);
    int exponent = Math.max(1, count(xml.attribute("min-exponent-digits"), 2));
    return "0".repeat(Math.max(1, whole))
        + (behind == 0 ? "" : "." + "0".repeat(behind))
        + "E+"
        + "0".repeat(exponent);
  }

  static String fraction(XmlPart xml) {
    int below = Math.max(1, count(xml.attribute("min-denominator-digits"), 1));
    String fixed = xml.attribute("denominator-value");
    String numerator = "?".repeat(Math.max(1, count(xml.attribute("min-numerator-digits"), 1)));
    String denominator = fixed == null ? "?".repeat(below) : fixed;
    return (xml.attribute("min-integer-digits") == null ? "" : "# ")
        + numerator
        + "/"
        + denominator;
  }

  /** A factor of 1,000 or its powers, as so many commas. */
  private static int thousands(@Nullable String factor) {
    int commas = 0;
    String left = factor == null ? "" : factor.replaceFirst("\\.0*$", "");
    while (left.matches("10*") && left.endsWith("000") && commas < MOST) {
      left = left.substring(0, left.length() - GROUP);
      commas++;
    }
    return commas;
  }

  private static int count(@Nullable String number, int otherwise) {
    return number != null && number.matches("\\d{1,4}")
        ? Math.min(Integer.parseInt(number), MOST)
        : otherwise;
  }
}
