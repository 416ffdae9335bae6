package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.Limits;

/**
 * A text file held whole, decoded as delimited text is: by what its bytes are, not by what it says
 * of them.
 *
 * @param text a byte without meaning stands there as a mark and two hex digits
 * @param remarks the first bytes without meaning, with their offsets
 */
public record WholeText(String text, List<String> remarks) {

  public WholeText {
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads a file.
   *
   * @param most bytes that are taken
   */
  public static WholeText of(Path file, long most) throws IOException, UnreadableFile {
    if (Files.size(file) > most) {
      throw Limits.tooLarge("more than " + most + " bytes");
    }
    TextEncoding encoding = TextEncoding.of(file);
    StringWriter text = new StringWriter();
    try (StrictText strict = new StrictText(encoding.open(file), encoding)) {
      strict.transferTo(text);
      TextFile.requireText(strict);
      return new WholeText(text.toString(), TextFile.remarks(encoding, strict));
    }
  }

  /** Whether a byte of a piece of text had no meaning. */
  public static boolean isTorn(String piece) {
    return piece.indexOf(StrictText.MARK) >= 0;
  }

  /** A piece of text as it is shown, bytes without meaning as {@code \x} and two digits. */
  public static String shown(String piece) {
    return piece.replace(String.valueOf(StrictText.MARK), "\\x");
  }
}
