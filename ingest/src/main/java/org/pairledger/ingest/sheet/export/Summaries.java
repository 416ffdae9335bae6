package org.pairledger.ingest.sheet.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** The JSON that stands beside the pages of a file, or in their place. */
final class Summaries {

  private static final String ERROR = ".error.json";
  private static final JsonFactory JSON = new JsonFactory();

  private Summaries() {}

  static void write(Path base, FileTraits traits, List<SheetSummary> sheets) throws IOException {
    try (JsonGenerator json = open(base, ".json")) {
      json.writeStartObject();
      json.writeStringField("format", traits.format());
      optional(json, "encoding", traits.encoding());
      optional(json, "delimiter", traits.delimiter());
      optional(json, "quote", traits.quote());
      optional(json, "escape", traits.escape());
      optional(json, "newline", traits.newline());
      json.writeArrayFieldStart("remarks");
      for (String remark : traits.remarks()) {
        json.writeString(remark);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("sheets");
      for (SheetSummary sheet : sheets) {
        sheet.write(json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  static void writeError(Path base, UnreadableFile refused) throws IOException {
    Files.deleteIfExists(beside(base, ".json"));
    try (JsonGenerator json = open(base, ERROR)) {
      json.writeStartObject();
      json.writeStringField("code", refused.slug());
      json.writeStringField("reason", refused.getMessage());
      json.writeStringField("reason_zh", refused.reasonZh());
      json.writeEndObject();
    }
  }

  /** What an earlier run said of a file that can be read now holds no more. */
  static void removeError(Path base) throws IOException {
    Files.deleteIfExists(beside(base, ERROR));
  }

  private static JsonGenerator open(Path base, String ending) throws IOException {
    return JSON.createGenerator(Files.newOutputStream(beside(base, ending)), JsonEncoding.UTF8);
  }

  private static Path beside(Path base, String ending) {
    return base.resolveSibling(base.getFileName() + ending);
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
