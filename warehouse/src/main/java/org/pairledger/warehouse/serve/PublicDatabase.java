package org.pairledger.warehouse.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.WholeFile;
import org.pairledger.warehouse.sql.DuckDb;

/**
 * The DuckDB file of a build for those who may not see rows, while it is made: database {@code
 * public} to be filled, {@code served}, {@code before0}, {@code before1} and so on to be read.
 */
public final class PublicDatabase implements AutoCloseable {

  public static final String NAME = "public.duckdb";

  private final Path file;
  private final Path made;
  private final Connection connection;

  private PublicDatabase(Path file, Connection connection) {
    this.file = file;
    this.made = PlainPaths.toWrite(file);
    this.connection = connection;
  }

  /** Begins it beside a finished served file. */
  public static PublicDatabase begin(Path build, List<Path> before)
      throws SQLException, IOException {
    StarFiles star = new StarFiles(build);
    PublicDatabase begun = new PublicDatabase(build.resolve(NAME), star.open());
    boolean isBegun = false;
    try {
      begun.attach(build.resolve(ServedFile.NAME), before, star.storage());
      isBegun = true;
      return begun;
    } finally {
      if (!isBegun) {
        begun.close();
      }
    }
  }

  private void attach(Path served, List<Path> before, String storage) throws SQLException {
    ServedRelease.attach(connection, served, "served");
    for (int file = 0; file < before.size(); file++) {
      ServedRelease.attach(connection, before.get(file), "before" + file);
    }
    execute("attach " + DuckDb.file(made) + " as public " + storage);
    execute("create schema public.mart");
    execute("create schema public.star");
    execute("create schema public.store");
  }

  public Connection connection() {
    return connection;
  }

  /** Leaves one whole file without a log. */
  public void finish() throws SQLException {
    execute("checkpoint public");
    execute("detach public");
    connection.close();
    if (Files.exists(Path.of(made + ".wal"))) {
      throw new CouldNotRun("Cannot finish " + file + ": DuckDB left its log beside it.");
    }
    PlainPaths.keep(made, file);
  }

  /** Copies a build's file out, to be read alone. */
  public static void copy(Path build, Path out) throws IOException {
    Path aside = out.resolveSibling("." + out.getFileName() + ".aside");
    try {
      Files.copy(required(build), aside, StandardCopyOption.REPLACE_EXISTING);
      WholeFile.put(aside, out);
    } finally {
      Files.deleteIfExists(aside);
    }
    if (!out.toFile().setWritable(false)) {
      throw new CouldNotRun("Cannot make " + out + " read-only.");
    }
  }

  /** A build's file, or why there is none. */
  static Path required(Path build) {
    Path file = build.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new CouldNotRun(
          "This release has no " + NAME + ": an earlier program made it. Run the workspace again.");
    }
    return file;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    DuckDb.execute(connection, sql);
  }
}
