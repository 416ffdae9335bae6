package org.pairledger.ingest.submission;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.workspace.submission.SubmissionLine;
import org.pairledger.contract.workspace.submission.SubmissionLines;

/** Adds proposed lines below those that people wrote; a written line is never touched. */
public final class SubmissionsFile {

  private SubmissionsFile() {}

  /** Appends the lines, through a file beside it and a rename. */
  public static void append(Path root, List<SubmissionLine> proposals) throws IOException {
    if (proposals.isEmpty()) {
      return;
    }
    Path file = root.resolve(SubmissionLines.FILE);
    Files.createDirectories(file.getParent());
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    WholeFile.write(file, joined(before, text(proposals, before.length == 0), charsetOf(before)));
  }

  /** A file saved by a Chinese spreadsheet stays in the encoding it has. */
  private static Charset charsetOf(byte[] text) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("GB18030");
    }
  }

  private static byte[] joined(byte[] before, String added, Charset charset) {
    boolean open = before.length > 0 && before[before.length - 1] != '\n';
    byte[] after = ((open ? "\n" : "") + added).getBytes(charset);
    byte[] all = new byte[before.length + after.length];
    System.arraycopy(before, 0, all, 0, before.length);
    System.arraycopy(after, 0, all, before.length, after.length);
    return all;
  }

  private static String text(List<SubmissionLine> lines, boolean withHeader) throws IOException {
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator('\n');
    SubmissionLines.COLUMNS.forEach(schema::addColumn);
    StringWriter text = new StringWriter();
    try (SequenceWriter writer =
        new CsvMapper().writer(schema.build().withUseHeader(withHeader)).writeValues(text)) {
      for (SubmissionLine line : lines) {
        writer.write(cells(line));
      }
    }
    return text.toString();
  }

  private static String[] cells(SubmissionLine line) {
    return new String[] {
      line.sha256(),
      line.path(),
      line.receivedOn().map(LocalDate::toString).orElse(""),
      line.reportingSide().map(Enum::name).orElse(""),
      line.owner().orElse(""),
      line.dataset().orElse(""),
      line.scope(),
      line.periodFrom().map(LocalDate::toString).orElse(""),
      line.periodTo().map(LocalDate::toString).orElse(""),
      line.mode().orElse(""),
      line.supersedes().orElse(""),
      line.confirmedBy().orElse("")
    };
  }
}
