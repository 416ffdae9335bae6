package org.pairledger.ingest.sheet.guard;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Which parts of an Office package a part names. */
public final class Relations {

  private Relations() {}

  /**
   * A part that another names.
   *
   * @param type an address whose last piece says what it is
   * @param target its name in the package
   */
  public record Relation(String type, String target) {}

  /** What a part names, by the number it gives it; the package itself is the empty name. */
  public static Map<String, Relation> of(ZipPackage zip, String part)
      throws IOException, XMLStreamException, UnreadableFile {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Relation> byId = new HashMap<>();
    try (XmlPart xml = new XmlPart(zip.open(folder + "_rels/" + part.substring(slash) + ".rels"))) {
      while (xml.to("Relationship")) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null && !isExternal(xml)) {
          byId.put(id, new Relation(type, resolve(folder, target)));
        }
      }
    }
    return byId;
  }

  private static boolean isExternal(XmlPart xml) {
    return "External".equals(xml.attribute("TargetMode"));
  }

  private static String resolve(String folder, String target) throws UnreadableFile {
    try {
      String path = URI.create("/" + folder).resolve(target.replace(" ", "%20")).getPath();
      return path.substring(1);
    } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
      throw Limits.badReference("relation");
    }
  }
}
