package org.pairledger.ingest.sheet.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.table.TableFinder;
import org.pairledger.ingest.sheet.table.header.HeaderWords;

/** Writes out what the reader sees in many files, on all cores; a refused file stops no other. */
public final class SheetExport {

  /** How a sheet is written out: every cell at its place, or the tables found in it. */
  public enum Form {
    GRID,
    TABLE
  }

  /** How a run went. */
  public record Outcome(int files, int refused) {}

  /** Reads one file and writes what it holds. */
  interface Writing {
    void write(Path file, Path base) throws IOException, UnreadableFile;
  }

  private final Writing writing;
  private final Consumer<String> messages;

  /**
   * Prepares a run.
   *
   * @param messages receives a line for each refused file
   */
  public SheetExport(Form form, Consumer<String> messages) {
    this((file, base) -> write(form, file, base), messages);
  }

  SheetExport(Writing writing, Consumer<String> messages) {
    this.writing = writing;
    this.messages = messages;
  }

  /** Reads files and whole folders, and writes to a folder that only its owner can open. */
  public Outcome export(List<Path> inputs, Path out) throws IOException, InterruptedException {
    List<Input> files = Input.all(inputs, out);
    PrivateFolder.create(out);
    ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Boolean>> running = new ArrayList<>();
      for (Input file : files) {
        running.add(cores.submit(() -> one(file, out.resolve(file.name()))));
      }
      int refused = 0;
      for (Future<Boolean> file : running) {
        refused += get(file) ? 0 : 1;
      }
      return new Outcome(files.size(), refused);
    } finally {
      cores.shutdownNow();
    }
  }

  private static boolean get(Future<Boolean> file) throws IOException, InterruptedException {
    try {
      return file.get();
    } catch (ExecutionException e) {
      throw new IOException(
          "Cannot write: " + Objects.requireNonNull(e.getCause()).getMessage(), e.getCause());
    }
  }

  private boolean one(Input file, Path base) throws IOException {
    Files.createDirectories(base.toAbsolutePath().getParent());
    try {
      writing.write(file.path(), base);
      Summaries.removeError(base);
      return true;
    } catch (UnreadableFile refused) {
      return refused(file, base, refused);
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    } catch (RuntimeException tripped) {
      return refused(file, base, UnreadableFile.unexpected(tripped));
    }
  }

  private boolean refused(Input file, Path base, UnreadableFile refused) throws IOException {
    Summaries.writeError(base, refused);
    messages.accept(file.name() + ": " + refused.slug() + ": " + refused.getMessage());
    return false;
  }

  private static void write(Form form, Path file, Path base) throws IOException, UnreadableFile {
    try (Pages pages = new Pages(base, Files.exists(file) ? Files.size(file) : 0)) {
      if (form == Form.GRID) {
        SheetReader.read(file, new GridWriter(pages));
        pages.finish();
      } else {
        TableWriter tables = new TableWriter(pages);
        FileTraits traits = SheetReader.read(file, new TableFinder(HeaderWords.NONE, tables));
        pages.finish();
        Summaries.write(base, traits, tables.sheets());
      }
    }
  }
}
