package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files that are whole or not there, and still there after the power has failed. */
final class Durable {

  /** What a file system says that cannot flush a folder, and need not. */
  private static final Set<String> NO_FLUSH_OF_FOLDERS =
      Set.of("Invalid argument", "Bad file descriptor", "Operation not supported");

  private Durable() {}

  /** Creates a file with all of its text at once; fails if there is one. */
  static void create(Path file, String text) throws IOException {
    Path aside = aside(file);
    write(aside, text);
    try {
      link(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
    sync(parent(file));
  }

  /** Puts a text in the place of what is there. */
  static void replace(Path file, String text) throws IOException {
    Path aside = aside(file);
    write(aside, text);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    sync(parent(file));
  }

  /**
   * A copy beside a file, not yet in its place, which only its owner's programs may write: who
   * opens it for writing all the same changes nothing but the copy.
   */
  static Path copied(Path file, Path original) throws IOException {
    Path aside = aside(file);
    boolean isWhole = false;
    try {
      Files.copy(original, aside, StandardCopyOption.REPLACE_EXISTING);
      if (aside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("r--r--r--"));
      }
      sync(aside);
      isWhole = true;
      return aside;
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(aside);
      }
    }
  }

  /** Puts a copy in its place. */
  static void replace(Path file, Path copied) throws IOException {
    Files.move(copied, file, StandardCopyOption.ATOMIC_MOVE);
    sync(parent(file));
  }

  /** Flushes all files and folders below, leaves first. */
  static void syncTree(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      List<Path> deepestFirst =
          paths.sorted((a, b) -> Integer.compare(b.getNameCount(), a.getNameCount())).toList();
      for (Path path : deepestFirst) {
        sync(path);
      }
    }
  }

  /** The whole content appears under the final name at once, or the name was taken. */
  private static void link(Path aside, Path file) throws IOException {
    try {
      Files.createLink(file, aside);
    } catch (UnsupportedOperationException e) {
      moveIfAbsent(aside, file);
    }
  }

  /** For volumes without hard links; the lock of the one writer makes the check good. */
  private static void moveIfAbsent(Path aside, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try {
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(aside, file);
    }
  }

  private static void write(Path file, String text) throws IOException {
    boolean isWhole = false;
    try {
      Files.writeString(file, text, UTF_8);
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

  /** Flushes a file, or a folder's list of names; some systems cannot open a folder. */
  private static void sync(Path path) throws IOException {
    boolean isFolder = Files.isDirectory(path);
    if (!isFolder && !Files.isRegularFile(path)) {
      return;
    }
    if (isFolder) {
      syncFolder(path);
      return;
    }
    try (FileChannel channel =
        Files.isWritable(path) ? FileChannel.open(path, WRITE) : FileChannel.open(path, READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw named(path, e);
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

  private static Path parent(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private static Path aside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".aside");
  }
}
