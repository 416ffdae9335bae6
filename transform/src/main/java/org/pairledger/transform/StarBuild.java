package org.pairledger.transform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.pairledger.contract.Progress;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.engine.StarEngine;
import org.pairledger.transform.match.Matcher;
import org.pairledger.transform.table.ContractViolation;
import org.pairledger.transform.table.Given;

/** One build of the star: every file as soon as what it reads is there, some side by side. */
final class StarBuild {

  private final StarEngine engine;
  private final Path star;
  private final Map<String, Long> staged;
  private final Map<String, Matcher> matchers = new HashMap<>();
  private final Progress progress;
  private final Map<String, CompletableFuture<Void>> begun = new HashMap<>();
  private final Map<String, Long> rows = new ConcurrentHashMap<>();
  private final AtomicLong done = new AtomicLong();
  private final AtomicBoolean hasFailed = new AtomicBoolean();

  /** With how many rows each kind of ledger holds. */
  StarBuild(
      StarEngine engine,
      Path star,
      Map<String, Long> staged,
      List<Matcher> matchers,
      Progress progress) {
    this.engine = engine;
    this.star = star;
    this.staged = Map.copyOf(staged);
    matchers.forEach(matcher -> this.matchers.put(matcher.table().name(), matcher));
    this.progress = progress;
  }

  /** Rows by table, as they were counted while they were written. */
  Map<String, Long> run(List<Given> given, List<StarFile> files) {
    progress.stage("star", StarTables.ALL.size());
    ExecutorService pool = Executors.newFixedThreadPool(engine.sideBySide());
    try {
      for (StarFile file : StarFiles.inOrder(files)) {
        begun.put(file.gives(), after(file).thenRunAsync(() -> unlessFailed(file), pool));
      }
      List<CompletableFuture<Void>> all = new ArrayList<>(begun.values());
      for (Given table : given) {
        if (StarTables.ALL.contains(table.table())) {
          all.add(CompletableFuture.runAsync(() -> write(table.table(), select(table)), pool));
        }
      }
      join(all);
    } finally {
      pool.shutdown();
    }
    return Map.copyOf(rows);
  }

  private CompletableFuture<Void> after(StarFile file) {
    return CompletableFuture.allOf(
        file.reads().stream()
            .map(begun::get)
            .filter(read -> read != null)
            .toArray(CompletableFuture[]::new));
  }

  /** What is being computed ends, so that nothing outlives a build that failed. */
  private static void join(List<CompletableFuture<Void>> all) {
    all.forEach(one -> one.handle((done, failure) -> failure).join());
    try {
      all.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void unlessFailed(StarFile file) {
    if (!hasFailed.get()) {
      try {
        build(file);
      } catch (RuntimeException e) {
        hasFailed.set(true);
        throw e;
      }
    }
  }

  private void build(StarFile file) {
    Optional<Table> table =
        StarTables.ALL.stream().filter(one -> one.name().equals(file.name())).findFirst();
    if (table.isPresent()) {
      requireKept(file, write(table.get(), query(file, table.get())));
    } else if (file.matched().isEmpty()) {
      engine.keep(file.name(), file.query());
    } else {
      Matcher matcher = matchers.get(file.matched());
      if (matcher == null) {
        throw new ContractViolation("Nothing matches " + file.matched());
      }
      engine.give(matcher.match(engine.rows(file.query())));
    }
  }

  /** A table of ledgers that nobody sent needs no thought. */
  private String query(StarFile file, Table table) {
    return !file.keeps().isEmpty() && told(file) == 0 ? engine.none(table) : file.query();
  }

  private long write(Table table, String query) {
    long written = engine.write(table, query, star.resolve(table.name()));
    rows.put(table.name(), written);
    progress.done(done.incrementAndGet(), table.name());
    return written;
  }

  private static String select(Given table) {
    return "select * from " + table.table().name();
  }

  private long told(StarFile file) {
    return file.keeps().stream().mapToLong(ledger -> staged.getOrDefault(ledger, 0L)).sum();
  }

  /** Rows in are rows out and rows left out by rule. */
  private void requireKept(StarFile file, long written) {
    if (file.keeps().isEmpty()) {
      return;
    }
    long in = told(file);
    long leftOut = file.leavesOut().isEmpty() || in == 0 ? 0 : engine.count(file.leavesOut());
    if (in != written + leftOut) {
      throw new ContractViolation(
          "Cannot publish "
              + file.name()
              + ": "
              + in
              + " rows of "
              + file.keeps()
              + " came in, "
              + written
              + " went out and "
              + leftOut
              + " were left out");
    }
  }
}
