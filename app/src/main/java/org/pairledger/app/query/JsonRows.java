package org.pairledger.app.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.serve.RowSink;

/** An array of objects, one row a line; exact numbers keep their digits. */
final class JsonRows implements RowSink {

  private final PrintWriter out;
  private final JsonGenerator json;
  private List<String> names = List.of();
  private boolean isFirst = true;

  JsonRows(PrintWriter out) {
    this.out = out;
    try {
      JsonFactory factory =
          JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
      json = factory.createGenerator(out).setCodec(new ObjectMapper());
      json.setRootValueSeparator(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void columns(List<String> columns) {
    names = List.copyOf(columns);
    out.print("[");
  }

  @Override
  public void row(List<@Nullable Object> values) {
    out.print(isFirst ? "\n" : ",\n");
    isFirst = false;
    try {
      json.writeStartObject();
      for (int i = 0; i < values.size(); i++) {
        json.writePOJOField(names.get(i), values.get(i));
      }
      json.writeEndObject();
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    out.println("\n]");
  }
}
