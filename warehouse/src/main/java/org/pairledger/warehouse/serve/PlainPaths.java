package org.pairledger.warehouse.serve;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pairledger.contract.CouldNotRun;

/**
 * Database files in folders whose names DuckDB does not take as they stand, whatever link leads to
 * them: it reads {@code ?} as the beginning of options and {@code \\} as the end of a folder. Such
 * a file is opened and made in a folder of its own and brought to its place.
 */
final class PlainPaths {

  private PlainPaths() {}

  /** The same bytes where they can be read from. */
  static Path toRead(Path file) {
    if (isPlain(file)) {
      return file;
    }
    Path plain = elsewhere(file);
    try {
      Files.createLink(plain, file);
    } catch (FileSystemException | UnsupportedOperationException otherVolume) {
      copy(file, plain);
    } catch (IOException e) {
      throw cannot(file, e);
    }
    return plain;
  }

  /** Where a file is made. */
  static Path toWrite(Path file) {
    return isPlain(file) ? file : elsewhere(file);
  }

  /** Brings what was made to its place. */
  static void keep(Path made, Path file) {
    if (!made.equals(file)) {
      copy(made, file);
      made.toFile().delete();
    }
  }

  private static boolean isPlain(Path file) {
    String text = file.toAbsolutePath().normalize().toString();
    return File.separatorChar != '/' || (text.indexOf('?') < 0 && text.indexOf('\\') < 0);
  }

  private static Path elsewhere(Path file) {
    try {
      Path folder = Files.createTempDirectory("pairledger-plain");
      Path plain = folder.resolve(ServedFile.NAME);
      folder.toFile().deleteOnExit();
      plain.toFile().deleteOnExit();
      return plain;
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw cannot(to, e);
    }
  }

  private static CouldNotRun cannot(Path file, IOException e) {
    return new CouldNotRun(
        "Cannot open " + file + " elsewhere, as its path has ? or \\: " + e.getMessage(), e);
  }
}
