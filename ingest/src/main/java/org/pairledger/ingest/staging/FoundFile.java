package org.pairledger.ingest.staging;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param senders all pairings in whose folders these bytes lie
 * @param isGuest whether it lies in another pairing's folder, but some of its rows name this one
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
    boolean isSharedCopy,
    List<String> senders,
    boolean isGuest)
    implements Serializable {

  private static final int KEY = 16;

  /** Of the same bytes twice, the shorter name is the original: a copy's has something added. */
  static final Comparator<FoundFile> ORIGINAL_FIRST =
      Comparator.comparingInt((FoundFile file) -> file.path().length())
          .thenComparing(FoundFile::path);

  /** A named refusal in both languages. */
  record Refusal(String code, String reasonZh, String reason) implements Serializable {}

  FoundFile {
    senders = new ArrayList<>(senders);
  }

  /** A file that nobody else sent, as far as is known. */
  static FoundFile alone(
      String path,
      String landed,
      String sha256,
      long bytes,
      int year,
      String pairingId,
      @Nullable String declaredDataset,
      @Nullable Refusal refusal) {
    return new FoundFile(
        path,
        landed,
        sha256,
        bytes,
        year,
        pairingId,
        declaredDataset,
        refusal,
        false,
        List.of(pairingId),
        false);
  }

  /** The same file, known not to be readable. */
  FoundFile refused(Refusal why) {
    return with(pairingId, why, isSharedCopy, senders, isGuest);
  }

  /** The same file, its bytes having come from these pairings: evidence for all of them. */
  FoundFile sentBy(List<String> pairings, boolean isFirst) {
    return with(pairingId, refusal, !isFirst, pairings, false);
  }

  /** The same file as a ledger of another pairing that its rows name. */
  FoundFile guestOf(String pairing) {
    return with(pairing, null, true, senders, true);
  }

  private FoundFile with(
      String pairing,
      @Nullable Refusal why,
      boolean isCopy,
      List<String> sentBy,
      boolean isOfAnother) {
    return new FoundFile(
        path,
        landed,
        sha256,
        bytes,
        year,
        pairing,
        declaredDataset,
        why,
        isCopy,
        sentBy,
        isOfAnother);
  }

  /** Whether a row of this pairing is told by this file, and by no other of the same bytes. */
  boolean tells(String pairing) {
    return pairing.equals(pairingId) || (!isSharedCopy && !senders.contains(pairing));
  }

  /** The key of its bytes; a copy that another pairing sent has one of its own. */
  String sourceFile() {
    return isSharedCopy ? sourceFile(pairingId) : sha256.substring(0, KEY);
  }

  /** The key under which the rows stand that name a pairing. */
  String sourceFile(String pairing) {
    boolean isOwn = pairing.equals(pairingId) && !isSharedCopy;
    return isOwn ? sha256.substring(0, KEY) : key(sha256, pairing);
  }

  /** The key of what bytes say that another pairing sent or that is in its folder. */
  static String key(String sha256, String pairing) {
    return Sha256.of(sha256 + "|" + pairing).substring(0, KEY);
  }

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
