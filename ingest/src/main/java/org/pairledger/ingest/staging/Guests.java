package org.pairledger.ingest.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.ledger.table.LedgerSummary.DatasetCount;

/**
 * One file as the ledger of each pairing that its rows name. A pairing that some file of a folder
 * names has part in every file of that folder and kind: a later list without it says that there is
 * nothing left.
 */
final class Guests {

  private final List<FoundFile> files = new ArrayList<>();
  private final List<ReadFile> read = new ArrayList<>();

  /**
   * The guests of these files.
   *
   * @param hosts each file once
   * @param known what reading each came to, by its key
   */
  Guests(List<FoundFile> hosts, Map<String, ReadFile> known) {
    Map<List<Object>, Set<String>> named = new HashMap<>();
    for (FoundFile host : hosts) {
      LedgerSummary summary = summary(known.get(host.sourceFile()));
      if (summary != null) {
        summary
            .others()
            .forEach(
                (pairing, counts) ->
                    counts.forEach(
                        count ->
                            named
                                .computeIfAbsent(
                                    folder(host, count.dataset()), f -> new TreeSet<>())
                                .add(pairing)));
      }
    }
    hosts.forEach(host -> add(host, known.get(host.sourceFile()), named));
  }

  private static @Nullable LedgerSummary summary(@Nullable ReadFile file) {
    return file == null ? null : file.summary();
  }

  private static List<Object> folder(FoundFile host, String dataset) {
    return List.of(host.year(), host.pairingId(), dataset);
  }

  private void add(FoundFile host, @Nullable ReadFile told, Map<List<Object>, Set<String>> named) {
    LedgerSummary summary = summary(told);
    if (told == null || summary == null) {
      return;
    }
    Map<String, List<DatasetCount>> guests = new TreeMap<>();
    for (DatasetCount count : summary.datasets()) {
      if (summary.paired().contains(count.dataset())) {
        named
            .getOrDefault(folder(host, count.dataset()), Set.of())
            .forEach(
                pairing ->
                    guests
                        .computeIfAbsent(pairing, p -> new ArrayList<>())
                        .add(its(summary, pairing, count.dataset())));
      }
    }
    guests.forEach(
        (pairing, counts) -> {
          if (host.tells(pairing)) {
            add(host, told, summary, pairing, counts);
          }
        });
  }

  private void add(
      FoundFile host,
      ReadFile told,
      LedgerSummary summary,
      String pairing,
      List<DatasetCount> counts) {
    FoundFile guest = host.guestOf(pairing);
    int problems = told.problemsOf().getOrDefault(pairing, 0);
    files.add(guest);
    read.add(
        new ReadFile(
            told.key(),
            guest.sourceFile(),
            null,
            summary.of(
                counts, List.of("文件在结对“" + host.pairingId() + "”的文件夹，由各行所填的县（区）归入"), problems),
            problems,
            told.paired(),
            Map.of()));
  }

  private static DatasetCount its(LedgerSummary summary, String pairing, String dataset) {
    return summary.others().getOrDefault(pairing, List.of()).stream()
        .filter(count -> count.dataset().equals(dataset))
        .findFirst()
        .orElse(new DatasetCount(dataset, 0, 0, Map.of(), Fingerprint.EMPTY, List.of()));
  }

  /** Each file as what a pairing that it names has of it. */
  List<FoundFile> files() {
    return List.copyOf(files);
  }

  /** What reading these came to. */
  List<ReadFile> read() {
    return List.copyOf(read);
  }
}
