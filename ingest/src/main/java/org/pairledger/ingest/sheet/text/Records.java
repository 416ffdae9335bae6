package org.pairledger.ingest.sheet.text;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of a text in one dialect; blank lines are records of one empty value. */
final class Records implements Closeable {

  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final CsvParser parser;
  private final List<String> values = new ArrayList<>();

  Records(Reader text, Dialect dialect) throws IOException {
    parser = FACTORY.createParser(text);
    parser.setSchema(schema(dialect));
    parser.nextToken();
  }

  private static CsvSchema schema(Dialect dialect) {
    CsvSchema.Builder schema = CsvSchema.builder().setColumnSeparator(dialect.delimiter());
    if (dialect.quote() == 0) {
      schema.disableQuoteChar();
    } else {
      schema.setQuoteChar(dialect.quote());
    }
    if (dialect.escape() != 0) {
      schema.setEscapeChar(dialect.escape());
    }
    return schema.build();
  }

  /** The next record, in a list that is filled anew each time; null at the end. */
  @Nullable List<String> next() throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    values.clear();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(parser.getText());
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
