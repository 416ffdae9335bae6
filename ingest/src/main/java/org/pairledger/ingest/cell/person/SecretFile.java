package org.pairledger.ingest.cell.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.pairledger.contract.CouldNotRun;

/** The file with a workspace's secret: made on first use, for its owner's eyes only. */
public final class SecretFile {

  private static final int BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private SecretFile() {}

  /** The secret, made if there is none yet. */
  public static byte[] load(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return read(file);
    } catch (IOException e) {
      throw new CouldNotRun("Cannot read or make the secret " + file + ": " + e.getMessage(), e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    String line = HexFormat.of().formatHex(secret) + "\n";
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      } else {
        Files.createFile(file);
      }
      Files.writeString(file, line, StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      // Another process was first; its secret stands.
    }
  }

  private static byte[] read(Path file) throws IOException {
    requireOwnerOnly(file);
    String line = Files.readString(file, StandardCharsets.US_ASCII).strip();
    if (!line.matches("[0-9a-f]{64}")) {
      throw new CouldNotRun("The secret " + file + " must be one line of 64 hex digits");
    }
    return HexFormat.of().parseHex(line);
  }

  private static void requireOwnerOnly(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
    others.removeAll(
        Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE));
    if (!others.isEmpty()) {
      throw new CouldNotRun(
          "The secret " + file + " can be read by others; run: chmod 600 " + file);
    }
  }
}
