package org.pairledger.ingest.sheet.content;

import java.util.List;
import java.util.Optional;

/**
 * What was found out about a file while it was read.
 *
 * @param format {@code xlsx}, {@code xls}, {@code ods}, {@code fods}, {@code text} and so on
 * @param encoding, delimiter, quote, escape, newline of delimited text
 * @param remarks what a reader should know: macros present, external links, undecodable bytes with
 *     their offsets
 */
public record FileTraits(
    String format,
    Optional<String> encoding,
    Optional<String> delimiter,
    Optional<String> quote,
    Optional<String> escape,
    Optional<String> newline,
    List<String> remarks) {

  /** The remark on a text of which some lines are in UTF-8 and some in GB18030. */
  public static final String TWO_ENCODINGS =
      "lines in UTF-8 and lines in GB18030, read each as it is";

  /** The remark on a range of a sheet that is struck or hidden where a condition holds. */
  public static final String HIDES_BY_CONDITION = "may strike or hide by condition: ";

  public FileTraits {
    remarks = List.copyOf(remarks);
  }

  /** Of a workbook of which there is nothing to remark. */
  public static FileTraits of(String format) {
    return of(format, List.of());
  }

  /** Of a workbook. */
  public static FileTraits of(String format, List<String> remarks) {
    return new FileTraits(
        format,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        remarks);
  }
}
