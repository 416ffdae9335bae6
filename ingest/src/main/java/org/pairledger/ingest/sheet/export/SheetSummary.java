package org.pairledger.ingest.sheet.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.table.FoundTable;
import org.pairledger.ingest.sheet.table.LineClass;

/** What was seen in one sheet: the class of each line, and where its tables lie. */
final class SheetSummary {

  private static final List<LineClass> CLASSES = List.of(LineClass.values());

  private final SheetHead head;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final List<FoundTable> tables = new ArrayList<>();

  SheetSummary(SheetHead head) {
    this.head = head;
  }

  SheetHead head() {
    return head;
  }

  void add(int row, LineClass kind) {
    while (lines.size() < row) {
      lines.write(CLASSES.indexOf(LineClass.EMPTY));
    }
    lines.write(CLASSES.indexOf(kind));
  }

  void add(FoundTable table) {
    tables.add(table);
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("index", head.index());
    json.writeStringField("name", head.name());
    json.writeBooleanField("hidden", head.hidden());
    json.writeArrayFieldStart("lines");
    for (byte kind : lines.toByteArray()) {
      json.writeString(CLASSES.get(kind).word());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tables");
    for (FoundTable table : tables) {
      write(table, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(FoundTable table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("index", table.head().index());
    json.writeArrayFieldStart("header_rows");
    for (int row : table.head().headerRows()) {
      json.writeNumber(row);
    }
    json.writeEndArray();
    json.writeNumberField("first_row", table.firstRow());
    json.writeNumberField("last_row", table.lastRow());
    json.writeNumberField("first_column", table.head().firstColumn());
    json.writeNumberField("last_column", table.head().lastColumn());
    json.writeEndObject();
  }
}
