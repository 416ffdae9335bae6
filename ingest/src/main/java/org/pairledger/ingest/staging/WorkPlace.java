package org.pairledger.ingest.staging;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Exchange;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.SharedMark;

/**
 * Where workers find landed files and hand in what they read: the folder that all machines share,
 * or an exchange, of which each worker copies what it needs to its own disk.
 */
final class WorkPlace implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String LANDED = "landing/";
  private static final String READ = "read/";

  private final SharedMark run;
  private final @Nullable Exchange exchange;

  WorkPlace(SharedMark run, @Nullable Exchange exchange) {
    this.run = run;
    this.exchange = exchange;
  }

  /** The run's folder, as the driver has it. */
  Path folder() {
    return run.folder();
  }

  /** On the driver: lays the files ready that are to be read. */
  void lay(List<FoundFile> files) throws IOException {
    if (exchange != null) {
      for (String landed : files.stream().map(FoundFile::landed).distinct().toList()) {
        if (!landed.isEmpty()) {
          Path file = Path.of(landed);
          exchange.put(file, LANDED + file.getFileName());
        }
      }
    }
  }

  /** On the driver: where a batch lies that a worker has handed in. */
  Path collect(String batch) throws IOException {
    Path folder = folder().resolve(batch);
    if (exchange != null) {
      Files.createDirectory(folder);
      for (String name : exchange.in(READ + batch)) {
        exchange.get(name, folder.resolve(name.substring(name.lastIndexOf('/') + 1)));
      }
    }
    return folder;
  }

  /** On a worker: its own place for one batch. */
  Desk open() throws IOException {
    if (exchange == null) {
      run.require();
      return new Desk(folder());
    }
    return new Desk(Files.createTempDirectory("pairledger-desk-"));
  }

  /** What one worker has of it. */
  final class Desk implements AutoCloseable {

    private final Path folder;

    private Desk(Path folder) {
      this.folder = folder;
    }

    /** Where a batch may be written. */
    Path folder() {
      return folder;
    }

    /** A landed file, to be read here. */
    Path fetch(FoundFile file) {
      Path landed = Path.of(file.landed());
      if (exchange == null) {
        return landed;
      }
      String name = LANDED + landed.getFileName();
      try {
        Path copy = folder.resolve(landed.getFileName());
        Files.deleteIfExists(copy);
        exchange.get(name, copy);
        return copy;
      } catch (IOException e) {
        throw FaultOfMachine.cannotRead(exchange.address(name), e);
      }
    }

    /**
     * What was found in a file is believed of just the bytes that were landed, read to their end.
     *
     * @param read as it was {@link #fetch fetched}
     */
    void putBack(Path read, FoundFile file) {
      try {
        if (!Sha256.of(read).equals(file.sha256())) {
          throw new IOException("these are not the bytes that were landed");
        }
        if (exchange != null) {
          Files.delete(read);
        }
      } catch (IOException e) {
        throw FaultOfMachine.cannotRead(read.toString(), e);
      }
    }

    /** Gives the driver a batch that is whole. */
    void handIn(Path batch) throws IOException {
      if (exchange == null) {
        run.require();
        return;
      }
      try (Stream<Path> files = Files.list(batch)) {
        for (Path file : files.sorted().toList()) {
          exchange.put(file, READ + batch.getFileName() + "/" + file.getFileName());
        }
      }
    }

    @Override
    public void close() throws IOException {
      if (exchange != null) {
        Folders.delete(folder);
      }
    }
  }
}
