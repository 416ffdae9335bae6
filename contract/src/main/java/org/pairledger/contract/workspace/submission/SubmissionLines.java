package org.pairledger.contract.workspace.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.contract.workspace.pairing.Side;

/** Reads {@code ledgers/submissions.csv}. */
public final class SubmissionLines {

  /** Where it stands in a workspace. */
  public static final String FILE = "ledgers/submissions.csv";

  private static final FileShape SHAPE = FileShapes.of("submissions.csv");

  /** As the program proposes them. */
  public static final List<String> COLUMNS = SHAPE.names();

  private SubmissionLines() {}

  /** The lines, or none when nobody has written any; faults go to the list. */
  public static List<SubmissionLine> read(Path root, FaultList faults) {
    return CsvFile.rows(root, FILE, SHAPE, faults).stream().map(SubmissionLines::line).toList();
  }

  private static SubmissionLine line(CsvRow row) {
    if (!row.text("sha256").matches("[0-9a-f]{16,64}")) {
      row.fault("sha256", "the file's SHA-256, or its first 16 digits, in lower case");
    }
    return new SubmissionLine(
        row.text("sha256"),
        row.text("path"),
        row.date("received_on"),
        word(row, "reporting_side", SHAPE.allowed("reporting_side")).map(Side::valueOf),
        row.optional("owner"),
        row.optional("dataset"),
        row.text("scope"),
        row.date("period_from"),
        row.date("period_to"),
        word(row, "mode", SHAPE.allowed("mode")),
        row.optional("supersedes"),
        row.optional("confirmed_by"));
  }

  /** An optional word; one that is not allowed is told and taken for none. */
  private static Optional<String> word(CsvRow row, String column, Set<String> allowed) {
    Optional<String> given = row.optional(column);
    given.ifPresent(text -> row.oneOf(column, allowed));
    return given.filter(allowed::contains);
  }
}
