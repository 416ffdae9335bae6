package org.pairledger.contract;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** A file under its own name is whole: as it was before, or as it is now, whatever fails. */
public final class WholeFile {

  /** What a file system says that cannot flush a folder, and need not. */
  private static final Set<String> NO_FLUSH_OF_FOLDERS =
      Set.of("Invalid argument", "Bad file descriptor", "Operation not supported");

  private WholeFile() {}

  /** Writes a file anew, by way of one beside it. */
  public static void write(Path file, byte[] content) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".aside");
    fill(beside, content);
    try {
      put(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Writes a file that nobody looks for yet, and flushes it; leaves none when that fails. */
  public static void fill(Path file, byte[] content) throws IOException {
    boolean isWhole = false;
    try {
      Files.write(file, content);
      sync(file);
      isWhole = true;
    } catch (IOException e) {
      throw named(file, e);
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Gives a file that is written to its end its name, in the place of what has it. */
  public static void put(Path written, Path file) throws IOException {
    sync(written);
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    sync(Folders.of(file));
  }

  /**
   * Flushes a file, or a folder's list of names; some systems cannot open a folder. What is neither
   * is left alone.
   */
  public static void sync(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      syncFolder(path);
    } else if (Files.isRegularFile(path)) {
      try (FileChannel channel = FileChannel.open(path, Files.isWritable(path) ? WRITE : READ)) {
        channel.force(true);
      } catch (IOException e) {
        throw named(path, e);
      }
    }
  }

  private static void syncFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, READ);
    } catch (IOException cannotOpenFolders) {
      // Windows: its file systems keep names in a journal of their own.
      return;
    }
    try (channel) {
      channel.force(true);
    } catch (IOException e) {
      if (!NO_FLUSH_OF_FOLDERS.contains(String.valueOf(e.getMessage()))) {
        throw named(folder, e);
      }
    }
  }

  /** What fails on an open file does not name it. */
  private static FileSystemException named(Path file, IOException fault) {
    if (fault instanceof FileSystemException itDoes) {
      return itDoes;
    }
    FileSystemException named =
        new FileSystemException(file.toString(), null, String.valueOf(fault.getMessage()));
    named.initCause(fault);
    return named;
  }
}
