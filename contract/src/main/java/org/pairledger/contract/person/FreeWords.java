package org.pairledger.contract.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairledger.contract.workspace.file.CsvFile;

/**
 * The words of a workspace's own files in which somebody may be named: they leave without whoever
 * it is, in what is read of them and in the copy that a build keeps.
 */
public final class FreeWords {

  /**
   * Columns that are words for people; all others are codes, numbers and days, by which something
   * is found. One name has one meaning in all of a workspace's files.
   */
  private static final Set<String> COLUMNS =
      Set.of(
          "reason",
          "doc_no",
          "by",
          "note",
          "summary",
          "target_text",
          "responsible",
          "subject",
          "body",
          "appendix",
          "consequence");

  /** Where a remark begins, also behind a value. */
  private static final Pattern REMARK = Pattern.compile("(?<!\\S)(#|--)");

  private static final Pattern TITLE = Pattern.compile("(title|source):.*+");

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();

  private FreeWords() {}

  /** What may be published of a text. */
  public static String shown(String text) {
    return PersonGate.plain().shown(Holds.THING, text);
  }

  /**
   * A file's bytes without whoever is named in its free words and its remarks; the same bytes where
   * nobody is.
   *
   * @param path of the file in its workspace
   */
  public static byte[] withoutPersons(String path, byte[] file) throws IOException {
    if (path.endsWith(".csv")) {
      try {
        return csv(file);
      } catch (JsonProcessingException noTable) {
        return shown(CsvFile.decode(file)).getBytes(UTF_8);
      }
    }
    return path.matches(".*\\.(yaml|yml|sql)") ? lines(path, file) : file;
  }

  private static byte[] csv(byte[] file) throws IOException {
    StringWriter copy = new StringWriter();
    boolean isOtherwise = false;
    List<String> header = List.of();
    try (MappingIterator<String[]> rows =
            CSV.readerFor(String[].class).readValues(CsvFile.decode(file));
        SequenceWriter writer = CSV.writer().writeValues(copy)) {
      while (rows.hasNext()) {
        List<String> cells = List.of(rows.next());
        boolean isRemark = !cells.isEmpty() && cells.get(0).strip().startsWith("#");
        if (header.isEmpty() && !isRemark) {
          header = cells.stream().map(String::strip).toList();
        }
        List<String> shown =
            isRemark ? cells.stream().map(FreeWords::shown).toList() : free(header, cells);
        isOtherwise |= !shown.equals(cells);
        writer.write(shown);
      }
    }
    return isOtherwise ? copy.toString().getBytes(UTF_8) : file;
  }

  private static List<String> free(List<String> header, List<String> cells) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean isFree = i >= header.size() || COLUMNS.contains(header.get(i));
      shown.add(isFree ? shown(cells.get(i)) : cells.get(i));
    }
    return shown;
  }

  /** Remarks, and of a plan its title and source; the rest is what the program does. */
  private static byte[] lines(String path, byte[] file) {
    String text = new String(file, UTF_8);
    boolean isPlan = path.startsWith("plans/");
    String shown =
        Arrays.stream(text.split("\n", -1))
            .map(line -> isPlan && TITLE.matcher(line).matches() ? shown(line) : remark(line))
            .collect(Collectors.joining("\n"));
    return shown.equals(text) ? file : shown.getBytes(UTF_8);
  }

  private static String remark(String line) {
    Matcher remark = REMARK.matcher(line);
    return remark.find()
        ? line.substring(0, remark.start()) + shown(line.substring(remark.start()))
        : line;
  }
}
