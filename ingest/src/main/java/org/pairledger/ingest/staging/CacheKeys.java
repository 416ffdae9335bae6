package org.pairledger.ingest.staging;

import java.io.Serializable;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.pairing.PairingNames;

/** Everything the staging of a file depends on, as one hash. */
final class CacheKeys implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String common;
  private final String pairings;

  CacheKeys(DatasetCatalogue catalogue, PersonKeys keys, PairingNames names) {
    pairings = names.fingerprint();
    common = catalogue.fingerprint() + "|" + keys.fingerprint() + "|" + LedgerReader.VERSION;
  }

  /**
   * Bytes, name, year of the folder, and what a person has said; not where the file lies, unless it
   * lies in two pairings' folders.
   */
  String of(FoundFile file) {
    return Sha256.of(
        String.join(
                "|",
                common,
                file.sha256(),
                file.name(),
                String.valueOf(file.year()),
                String.valueOf(file.declaredDataset()),
                String.valueOf(file.refusal()))
            + (file.isSharedCopy() ? "|" + file.pairingId() : ""));
  }

  /** What the pairings of its rows depend on, where its rows name any. */
  String paired(FoundFile file) {
    return Sha256.of(
        String.join("|", pairings, file.pairingId(), String.join("|", file.senders())));
  }
}
