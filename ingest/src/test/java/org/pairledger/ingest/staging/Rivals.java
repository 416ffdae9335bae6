package org.pairledger.ingest.staging;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** What the benchmark is held against: the same work without checks, keys or addresses. */
final class Rivals {

  private static final int TITLES = 3;

  private Rivals() {}

  /** Jackson alone, strictly decoded; dates, amounts and the running number become values. */
  static long jacksonWithTypedCells(Path file) throws IOException {
    long rows = 0;
    long cells = 0;
    try (Reader text = strict(file);
        CsvParser parser = parser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        for (int column = 0; parser.nextToken() != JsonToken.END_ARRAY; column++) {
          cells += typed(column, parser.getText(), rows >= TITLES) == null ? 0 : 1;
        }
        rows++;
      }
    }
    return cells > rows ? rows - TITLES : 0;
  }

  private static Reader strict(Path file) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static CsvParser parser(Reader text) throws IOException {
    CsvParser parser =
        CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().createParser(text);
    parser.setSchema(CsvSchema.emptySchema());
    return parser;
  }

  private static Object typed(int column, String text, boolean isData) {
    if (!isData) {
      return text;
    }
    return switch (column) {
      case 0 -> Integer.valueOf(text);
      case 15, 16 -> LocalDate.parse(text);
      case 17, 19 -> new BigDecimal(text);
      default -> text;
    };
  }

  /** Spark reads the staged Parquet and writes it again, on one thread. */
  static long sparkRewriting(SparkSession spark, Path staged, Path into) {
    var rows = spark.read().parquet(staged + "/stg_*.parquet");
    rows.write()
        .mode(SaveMode.ErrorIfExists)
        .option("compression", "zstd")
        .parquet(into.toString());
    return rows.count();
  }
}
