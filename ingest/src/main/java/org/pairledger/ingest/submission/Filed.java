package org.pairledger.ingest.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.repeat.TableSums;

/**
 * What reading found of one dataset in one file.
 *
 * @param sourceFile first 16 hex digits of {@code sha256}
 * @param path inside the workspace, with {@code /}
 * @param title the ledger's title
 * @param reportingUnit as the ledger prints it, 填报单位
 * @param cutoff the day the ledger says it is complete to
 * @param from first day it tells of
 * @param to last day it tells of
 * @param content what its rows say, to be held against other files
 * @param tables what its tables come to
 * @param isGuest whether it lies in another pairing's folder and only some of its rows are this
 *     one's: what it is, that pairing's line says
 */
public record Filed(
    String sourceFile,
    String sha256,
    String path,
    int year,
    String pairingId,
    String dataset,
    int staged,
    int refused,
    @Nullable String title,
    @Nullable String reportingUnit,
    @Nullable LocalDate cutoff,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Fingerprint content,
    List<TableSums> tables,
    boolean isGuest) {

  public Filed {
    tables = List.copyOf(tables);
  }

  /** The file's own name. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The file's name without its last extension. */
  String stem() {
    int dot = name().lastIndexOf('.');
    return dot > 0 ? name().substring(0, dot) : name();
  }

  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
