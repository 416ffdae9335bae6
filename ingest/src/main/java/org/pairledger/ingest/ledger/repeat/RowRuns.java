package org.pairledger.ingest.ledger.repeat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Rows put aside on disk with their hashes, run by run, and looked through for equal ones. */
final class RowRuns implements AutoCloseable {

  private static final int ENTRY = Long.BYTES + Integer.BYTES;
  private static final int BUFFER = ENTRY << 10;

  private final FileChannel file;
  private final List<Run> runs = new ArrayList<>();

  RowRuns() {
    try {
      Path path = Files.createTempFile("rows", null);
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows later than all before, in the order of their hashes. */
  void add(RowIndex index) {
    try {
      long begin = file.size();
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
      index.inOrder(
          (hash, row) -> {
            buffer.putLong(hash).putInt(row);
            if (!buffer.hasRemaining()) {
              write(buffer);
            }
          });
      write(buffer);
      runs.add(new Run(runs.size(), begin, file.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ByteBuffer buffer) throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      file.write(buffer, file.size());
    }
    buffer.clear();
  }

  /** Tells the rows whose hash an earlier run holds as well. */
  void compare(RepeatedRows.Found found) {
    PriorityQueue<Run> next =
        new PriorityQueue<>(
            Comparator.comparingLong((Run run) -> run.hash).thenComparingInt(run -> run.number));
    runs.stream().filter(Run::advance).forEach(next::add);
    long hash = 0;
    int first = 0;
    for (Run run = next.poll(); run != null; run = next.poll()) {
      if (run.hash == hash) {
        found.repeated(run.row, first);
      } else {
        hash = run.hash;
        first = run.row;
      }
      if (run.advance()) {
        next.add(run);
      }
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One run while it is read again. */
  private final class Run {

    private final int number;
    private final long end;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
    private long position;
    private long hash;
    private int row;

    Run(int number, long begin, long end) {
      this.number = number;
      this.position = begin;
      this.end = end;
    }

    boolean advance() {
      if (!buffer.hasRemaining() && position == end) {
        return false;
      }
      if (!buffer.hasRemaining()) {
        fill();
      }
      hash = buffer.getLong();
      row = buffer.getInt();
      return true;
    }

    private void fill() {
      buffer.clear().limit((int) Math.min(BUFFER, end - position));
      int read = 0;
      try {
        while (buffer.hasRemaining() && read >= 0) {
          read = file.read(buffer, position + buffer.position());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      position += buffer.flip().limit();
    }
  }
}
