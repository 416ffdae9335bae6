package org.pairledger.contract.workspace.judgement;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pairledger.contract.person.Holds;
import org.pairledger.contract.person.PersonGate;
import org.pairledger.contract.workspace.file.CsvFile;

/** The words of judgements in which somebody may be named: they leave without whoever it is. */
public final class JudgementWords {

  /**
   * All other columns are words, numbers and days of fixed forms, by which judgements are found.
   */
  private static final Set<String> FREE = Set.of("reason", "doc_no", "by");

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
          .build();

  private JudgementWords() {}

  /** What may be published of a reason, a document's number, a name. */
  static String shown(String text) {
    return PersonGate.plain().shown(Holds.THING, text);
  }

  /**
   * A file of judgements as UTF-8, without whoever is named in its free words and its remarks.
   *
   * @param file as it stands in a workspace
   */
  public static String withoutPersons(byte[] file) throws IOException {
    StringWriter copy = new StringWriter();
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
        writer.write(isRemark ? all(cells) : free(header, cells));
      }
    }
    return copy.toString();
  }

  private static List<String> all(List<String> cells) {
    return cells.stream().map(JudgementWords::shown).toList();
  }

  private static List<String> free(List<String> header, List<String> cells) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean isFree = i >= header.size() || FREE.contains(header.get(i));
      shown.add(isFree ? shown(cells.get(i)) : cells.get(i));
    }
    return shown;
  }
}
