package org.pairledger.ingest.sheet.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.References;
import org.pairledger.ingest.sheet.guard.XmlPart;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/** The comments of a sheet, by row and column from 0; a thread of them is one. */
final class Comments {

  private final Map<Integer, Map<Integer, String>> byRow = new HashMap<>();
  private final Set<String> threads = new HashSet<>();

  private Comments() {}

  static Map<Integer, Map<Integer, String>> of(ZipPackage zip, String sheet)
      throws IOException, XMLStreamException, UnreadableFile {
    Comments comments = new Comments();
    for (String part : Parts.related(zip, sheet, "/threadedComment")) {
      comments.read(zip, part, "threadedComment");
    }
    comments.threads.addAll(comments.addresses());
    for (String part : Parts.related(zip, sheet, "/comments")) {
      comments.read(zip, part, "comment");
    }
    return comments.byRow;
  }

  private List<String> addresses() {
    return byRow.entrySet().stream()
        .flatMap(row -> row.getValue().keySet().stream().map(c -> row.getKey() + " " + c))
        .toList();
  }

  private void read(ZipPackage zip, String name, String element)
      throws IOException, XMLStreamException, UnreadableFile {
    try (XmlPart part = new XmlPart(zip.open(name))) {
      for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
        if (event == XMLStreamConstants.START_ELEMENT && part.name().equals(element)) {
          String at = part.attribute("ref");
          String text = element.equals("comment") ? part.richText() : part.text();
          add(at, text.strip());
        }
      }
    }
  }

  /** A thread has a plain comment too, for programs that know of no threads. */
  private void add(@Nullable String at, String text) throws UnreadableFile {
    if (at == null || text.isEmpty()) {
      return;
    }
    int row = References.row(at);
    int column = References.column(at);
    if (!threads.contains(row + " " + column)) {
      byRow
          .computeIfAbsent(row, r -> new HashMap<>())
          .merge(column, text, (one, next) -> one + "；" + next);
    }
  }
}
