package org.pairledger.transform.given;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.Given;

/**
 * What is known of the rows of a file and dataset beside the rows themselves. Files of a pairing
 * nobody declared are not in it, so their rows reach no fact; {@link FileProblems} says so.
 */
public final class Submissions {

  static final Field DATASET = required("dataset", "台账类型", "Dataset", STRING);

  /** The name of the dataset's staging table, without {@code stg_}. */
  static final Field LEDGER = required("ledger", "台账", "Ledger", STRING);

  /** The day a ledger speaks of: the end of its period, else when it became known. */
  static final Field STATED_ON = required("stated_on", "报表日期", "Stated on", DATE);

  static final Field DONOR_NAMES = required("donor_names", "帮扶方地名", "Donor's names", STRING);
  static final Field RECIPIENT_NAMES =
      required("recipient_names", "受援方地名", "Recipient's names", STRING);
  static final Field WIDE_NAMES = required("wide_names", "县以上地名", "Names above towns", STRING);
  static final Field STAGED_COUNT = required("staged_count", "入库行数", "Rows staged", INTEGER);

  public static final Table TABLE =
      new Table(
          "submissions",
          "报送",
          "one row per file and dataset taken",
          List.of(FactColumns.SOURCE_FILE, DATASET),
          List.of(
              FactColumns.SOURCE_FILE,
              DATASET,
              LEDGER,
              FactColumns.PAIRING_ID,
              FactColumns.PLAN_YEAR,
              FactColumns.REPORTING_SIDE,
              FactColumns.OWNER,
              FactColumns.KNOWN_FROM,
              FactColumns.KNOWN_TO,
              STATED_ON,
              optional("period_from", "期间起", "Period from", DATE),
              DONOR_NAMES,
              RECIPIENT_NAMES,
              WIDE_NAMES,
              required("donor_members", "帮扶方成员", "Donor's members", STRING),
              required("recipient_members", "受援方成员", "Recipient's members", STRING),
              optional("recipient_county", "受援县代码", "Recipient county", STRING),
              required("own_level", "本级", "Own level", STRING),
              STAGED_COUNT));

  private Submissions() {}

  /**
   * The submissions of the declared pairings.
   *
   * @param datasetNames the staging table's name of each dataset id
   */
  static Given rows(
      StagingManifest manifest, Map<String, String> datasetNames, Set<String> pairings, Sides who) {
    Map<String, StagedFile> files =
        manifest.files().stream()
            .filter(file -> file.state().equals("staged"))
            .collect(Collectors.toMap(StagedFile::sourceFile, Function.identity()));
    Given rows = new Given(TABLE);
    for (StagedSubmission line : manifest.submissions()) {
      StagedFile file = files.get(line.sourceFile());
      if (file != null && pairings.contains(file.pairingId())) {
        add(rows, line, file, datasetNames.getOrDefault(line.dataset(), line.dataset()), who);
      }
    }
    return rows;
  }

  private static void add(
      Given rows, StagedSubmission line, StagedFile file, String ledger, Sides who) {
    Sides.Names names = who.names(file.pairingId());
    rows.add(
        line.sourceFile(),
        line.dataset(),
        ledger,
        file.pairingId(),
        file.planYear(),
        line.reportingSide(),
        line.owner(),
        line.knownFrom(),
        line.knownTo(),
        or(line.periodTo(), line.knownFrom()),
        line.periodFrom(),
        names.donor(),
        names.recipient(),
        names.wide(),
        names.donorMembers(),
        names.recipientMembers(),
        names.recipientCounty(),
        line.reportingSide().equals("R") ? names.recipientLevel() : names.donorLevel(),
        line.stagedCount());
  }

  private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
    return day == null ? otherwise : day;
  }
}
