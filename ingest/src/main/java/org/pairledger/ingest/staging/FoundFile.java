package org.pairledger.ingest.staging;

import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Sha256;

/**
 * A file of the ledgers folder before it is read.
 *
 * @param path inside the workspace, with {@code /}
 * @param landed where its bytes are kept; empty when it is not a file of this folder
 * @param declaredDataset what a person has said it is
 * @param refusal why it was not even landed
 * @param isSharedCopy whether another pairing's file of the same bytes has the key of the bytes
 */
record FoundFile(
    String path,
    String landed,
    String sha256,
    long bytes,
    int year,
    String pairingId,
    @Nullable String declaredDataset,
    @Nullable Refusal refusal,
    boolean isSharedCopy)
    implements Serializable {

  /** Of the same bytes twice, the shorter name is the original: a copy's has something added. */
  static final Comparator<FoundFile> ORIGINAL_FIRST =
      Comparator.comparingInt((FoundFile file) -> file.path().length())
          .thenComparing(FoundFile::path);

  /** A named refusal in both languages. */
  record Refusal(String code, String reasonZh, String reason) implements Serializable {}

  /** The same file, known not to be readable. */
  FoundFile refused(Refusal why) {
    return new FoundFile(
        path, landed, sha256, bytes, year, pairingId, declaredDataset, why, isSharedCopy);
  }

  /** The same file, its bytes having come from another pairing, too: evidence for both. */
  FoundFile sharedCopy() {
    return new FoundFile(
        path, landed, sha256, bytes, year, pairingId, declaredDataset, refusal, true);
  }

  /** The key of its bytes; a copy that another pairing sent has one of its own. */
  String sourceFile() {
    String key = isSharedCopy ? Sha256.of(sha256 + "|" + pairingId) : sha256;
    return key.substring(0, 16);
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
