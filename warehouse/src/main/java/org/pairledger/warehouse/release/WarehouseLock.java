package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;

/**
 * The right to write to a warehouse: held by one process, and given back by the operating system
 * when that process is gone, however it went.
 */
public final class WarehouseLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;

  private WarehouseLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock, or says who holds it. */
  public static WarehouseLock take(Path warehouse) {
    try {
      Files.createDirectories(warehouse);
      Path file = warehouse.resolve("LOCK");
      FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
      if (tryLock(channel) == null) {
        String holder = read(channel);
        channel.close();
        throw new CouldNotRun(
            "Cannot write to " + warehouse + ": another run holds it (" + holder + ").");
      }
      writeHolder(channel);
      return new WarehouseLock(file, channel);
    } catch (IOException e) {
      throw new CouldNotRun("Cannot write to " + warehouse + ": " + e.getMessage(), e);
    }
  }

  /** Guards what only the one writer may do. */
  void mustBeHeld() {
    if (!channel.isOpen()) {
      throw new IllegalStateException("the warehouse's lock was given back too early");
    }
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
    } catch (IOException namesADeadHolder) {
      // Who takes it next writes over it; the lock itself goes with the channel.
    }
    try {
      channel.close();
    } catch (IOException e) {
      throw new CouldNotRun("Cannot release " + file + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** Only told to others; the lock holds without it, also on a full disk. */
  private static void writeHolder(FileChannel channel) {
    String holder = "process " + ProcessHandle.current().pid() + " on " + host();
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(UTF_8)), 0);
      channel.force(false);
    } catch (IOException noRoom) {
      return;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(500);
    channel.read(buffer, 0);
    String holder = new String(buffer.array(), 0, buffer.position(), UTF_8);
    return holder.isEmpty() ? "it has just begun" : holder;
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }
}
