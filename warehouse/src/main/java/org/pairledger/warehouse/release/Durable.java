package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.pairledger.contract.Folders;
import org.pairledger.contract.WholeFile;

/** Files that are whole or not there, and still there after the power has failed. */
final class Durable {

  private Durable() {}

  /** Creates a file with all of its text at once; fails if there is one. */
  static void create(Path file, String text) throws IOException {
    Path aside = aside(file);
    WholeFile.fill(aside, text.getBytes(UTF_8));
    try {
      link(aside, file);
    } finally {
      Files.deleteIfExists(aside);
    }
    WholeFile.sync(parent(file));
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
      WholeFile.sync(aside);
      isWhole = true;
      return aside;
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(aside);
      }
    }
  }

  /** Flushes all files and folders below, leaves first, and the names that lead there. */
  static void syncTree(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      List<Path> deepestFirst =
          paths.sorted((a, b) -> Integer.compare(b.getNameCount(), a.getNameCount())).toList();
      for (Path path : deepestFirst) {
        WholeFile.sync(path);
      }
    }
    WholeFile.sync(parent(root));
    WholeFile.sync(parent(parent(root)));
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

  private static Path parent(Path file) {
    return Folders.of(file);
  }

  private static Path aside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".aside");
  }
}
