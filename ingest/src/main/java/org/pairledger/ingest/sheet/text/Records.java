package org.pairledger.ingest.sheet.text;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/** The records of a text in one dialect; blank lines are records of one empty value. */
final class Records implements Closeable {

  private static final int LONGEST_CELL = 1 << 20;
  private static final int WIDEST_RECORD = 16_384;

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_CELL).build())
          .build();

  private final CsvParser parser;
  private final List<String> values = new ArrayList<>();

  Records(Reader text, Dialect dialect) throws IOException {
    parser = FACTORY.createParser(new QuoteMender(text, dialect));
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
    try {
      return read();
    } catch (StreamConstraintsException tooLong) {
      throw new IOException(tooLarge("a cell of more than " + LONGEST_CELL + " characters"));
    }
  }

  private @Nullable List<String> read() throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return null;
    }
    values.clear();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(text());
    }
    return values;
  }

  private String text() throws IOException {
    if (values.size() == WIDEST_RECORD) {
      throw new IOException(tooLarge("more than " + WIDEST_RECORD + " cells in a row"));
    }
    return parser.getText();
  }

  private static UnreadableFile tooLarge(String what) {
    return new UnreadableFile(
        Code.TOO_LARGE,
        "has " + what + "; is a quotation mark missing?",
        "单元格或行过长（" + what + "），请检查引号是否成对");
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
