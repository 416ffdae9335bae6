package org.pairledger.contract.workspace.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A comma-separated file of the workspace: a header with known columns, then rows with addresses.
 */
public final class CsvFile {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final String name;
  private final List<String> columns;
  private final Set<String> optional;
  private final FaultList faults;
  private int headerLine = 1;
  private int lastLine = 1;

  private CsvFile(String name, List<String> columns, Set<String> optional, FaultList faults) {
    this.name = name;
    this.columns = columns;
    this.optional = optional;
    this.faults = faults;
  }

  /** The rows of a file, or none when it is absent; faults of shape go to the list. */
  public static List<CsvRow> rows(Path root, String name, List<String> columns, FaultList faults) {
    return rows(root, name, columns, Set.of(), faults);
  }

  /** The rows of a file of this shape, or none when it is absent. */
  public static List<CsvRow> rows(Path root, String name, FileShape shape, FaultList faults) {
    return rows(root, name, shape.names(), shape.mayLack(), faults);
  }

  /** The rows of a file in which some of the columns may be left out. */
  public static List<CsvRow> rows(
      Path root, String name, List<String> columns, Set<String> optional, FaultList faults) {
    Path file = root.resolve(name);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return new CsvFile(name, columns, optional, faults).parse(decode(Files.readAllBytes(file)));
    } catch (CharacterCodingException e) {
      faults.add(new Fault(name, 0, "", "", "must be UTF-8 (or GB18030) text"));
    } catch (IOException e) {
      faults.add(new Fault(name, 0, "", "", "cannot be read"));
    }
    return List.of();
  }

  /** The rows of a text that is at hand. */
  public static List<CsvRow> rows(
      String name, String text, List<String> columns, FaultList faults) {
    try {
      return new CsvFile(name, columns, Set.of(), faults).parse(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Strict UTF-8, else strict GB18030: people save these files from a spreadsheet. */
  public static String decode(byte[] bytes) throws CharacterCodingException {
    try {
      String text = strict(StandardCharsets.UTF_8, bytes);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return strict(GB18030, bytes);
    }
  }

  private static String strict(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private List<CsvRow> parse(String text) throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    CsvFactory factory = CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
    try (CsvParser parser = factory.createParser(text)) {
      parser.nextToken();
      List<String> header = List.of();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        boolean filled = parser.nextToken() != JsonToken.END_ARRAY;
        int line = parser.currentTokenLocation().getLineNr();
        lastLine = line;
        List<String> cells = filled ? cells(parser) : List.of();
        if (!cells.isEmpty() && cells.get(0).startsWith("#")) {
          continue; // a remark
        }
        if (header.isEmpty()) {
          header = cells;
          headerLine = line;
          checkHeader(header);
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(new CsvRow(name, line, values(header, cells, line), faults));
        }
      }
    } catch (JsonProcessingException e) {
      String allowed = "is not comma-separated text: a quote is not closed, or stands alone";
      faults.add(new Fault(name, lastLine, "", "", allowed));
    }
    return rows;
  }

  private static List<String> cells(CsvParser parser) throws IOException {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(parser.getText().strip());
    } while (parser.nextToken() != JsonToken.END_ARRAY);
    return cells;
  }

  private void checkHeader(List<String> header) {
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!columns.contains(column)) {
        faults.add(new Fault(name, headerLine, "column", column, "allowed are " + columns));
      }
      if (!seen.add(column)) {
        faults.add(new Fault(name, headerLine, "column", column, "may stand once only"));
      }
    }
    columns.stream()
        .filter(column -> !seen.contains(column) && !optional.contains(column))
        .forEach(
            column ->
                faults.add(new Fault(name, headerLine, "column", "", column + " is missing")));
  }

  private Map<String, String> values(List<String> header, List<String> cells, int line) {
    if (cells.size() > header.size()) {
      String tooMany = cells.size() + " cells";
      faults.add(new Fault(name, line, "", tooMany, "the header has " + header.size()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      values.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return values;
  }
}
