package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.KnownFiles;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.WholeFile;
import org.pairledger.warehouse.serve.PublicDatabase;

/**
 * What readers open: {@code current.duckdb}, the link {@code current} to its build with the Parquet
 * files, and the hint {@code CURRENT} that says which it is.
 */
final class CurrentFile {

  private final Path warehouse;

  CurrentFile(Path warehouse) {
    this.warehouse = warehouse;
  }

  boolean isOf(Manifest manifest) throws IOException {
    KnownFiles known = KnownFiles.of(warehouse);
    try {
      return isOf(manifest, known::sha256);
    } finally {
      known.save();
    }
  }

  boolean isOf(Manifest manifest, FolderSums.Hashing hashing) throws IOException {
    return hint().equals(line(manifest))
        && isServed(manifest, hashing)
        && isPublicServed(manifest, hashing)
        && !isLinkElsewhere(manifest);
  }

  /** Whether it is whole and of an earlier release, as a command that was killed leaves it. */
  boolean isBehind(Manifest newest, List<Manifest> all) throws IOException {
    Optional<Manifest> hinted =
        all.stream().filter(one -> hintIs(one) && one.release() < newest.release()).findFirst();
    return hinted.isPresent()
        && (isServed(hinted.get(), Sha256::of) || isServed(newest, Sha256::of));
  }

  private boolean hintIs(Manifest manifest) {
    try {
      return hint().equals(line(manifest));
    } catch (IOException unreadable) {
      return false;
    }
  }

  private boolean isServed(Manifest manifest, FolderSums.Hashing hashing) throws IOException {
    return !Files.exists(log())
        && Files.isRegularFile(file())
        && hashing.of(file()).equals(manifest.served().sha256());
  }

  /** What needs room is done before a release is told of: a copy of its file beside the old one. */
  Path prepare(Manifest manifest) throws IOException {
    if (!Files.isRegularFile(publicOriginal(manifest)) || isPublicServed(manifest, Sha256::of)) {
      return Durable.copied(file(), original(manifest));
    }
    Path beside = Durable.copied(publicFile(), publicOriginal(manifest));
    boolean isDone = false;
    try {
      Path copy = Durable.copied(file(), original(manifest));
      isDone = true;
      return copy;
    } finally {
      if (!isDone) {
        Files.deleteIfExists(beside);
      }
    }
  }

  /** First the file, then the hint: a hint is never ahead of its file. */
  void moveTo(Manifest manifest, Steps steps) throws IOException {
    steps.reached("current.duckdb is replaced");
    if (!isServed(manifest, Sha256::of)) {
      replace(manifest, prepare(manifest));
    }
    replacePublic(manifest);
    hint(manifest, steps);
  }

  /** The same with the copy that was prepared. */
  void moveTo(Manifest manifest, Path prepared, Steps steps) throws IOException {
    steps.reached("current.duckdb is replaced");
    replace(manifest, prepared);
    replacePublic(manifest);
    hint(manifest, steps);
  }

  private void replace(Manifest manifest, Path copy) throws IOException {
    if (!Sha256.of(copy).equals(manifest.served().sha256())) {
      throw new IOException(copy + " is no copy of release " + manifest.release());
    }
    // What a program wrote that opened the old copy for writing is of that copy alone.
    Files.deleteIfExists(log());
    WholeFile.put(copy, file());
  }

  /** What has no rows lies beside it under a name of its own; an older program made none. */
  private void replacePublic(Manifest manifest) throws IOException {
    if (!Files.isRegularFile(publicOriginal(manifest))) {
      Files.deleteIfExists(publicFile());
    } else if (!isPublicServed(manifest, Sha256::of)) {
      WholeFile.put(Durable.copied(publicFile(), publicOriginal(manifest)), publicFile());
    }
  }

  private boolean isPublicServed(Manifest manifest, FolderSums.Hashing hashing) throws IOException {
    Optional<Manifest.FileEntry> made =
        manifest.files().stream()
            .filter(file -> file.path().equals(PublicDatabase.NAME))
            .findFirst();
    if (made.isEmpty() || !Files.isRegularFile(publicFile())) {
      return made.isEmpty() && !Files.exists(publicFile());
    }
    return hashing.of(publicFile()).equals(made.get().sha256());
  }

  private Path publicFile() {
    return warehouse.resolve(PublicDatabase.NAME);
  }

  private Path publicOriginal(Manifest manifest) {
    return original(manifest).resolveSibling(PublicDatabase.NAME);
  }

  private void hint(Manifest manifest, Steps steps) throws IOException {
    steps.reached("the link to the build is moved");
    link(manifest);
    steps.reached("the hint is moved");
    WholeFile.write(warehouse.resolve("CURRENT"), line(manifest).getBytes(UTF_8));
  }

  /**
   * One path to the newest release's files, told from this folder so that it may be moved. Where a
   * file system has no links, or takes the name for that of the hint, which is written after it,
   * the files are found by the build's own name alone.
   */
  private void link(Manifest manifest) throws IOException {
    Path aside = warehouse.resolve(".current.aside");
    Files.deleteIfExists(aside);
    try {
      Files.createSymbolicLink(aside, target(manifest));
      Files.move(aside, link(), StandardCopyOption.ATOMIC_MOVE);
    } catch (UnsupportedOperationException | FileSystemException noLinks) {
      Files.deleteIfExists(aside);
    }
  }

  private boolean isLinkElsewhere(Manifest manifest) throws IOException {
    return Files.isSymbolicLink(link()) && !Files.readSymbolicLink(link()).equals(target(manifest));
  }

  private static Path target(Manifest manifest) {
    return Path.of("builds", manifest.build());
  }

  private Path link() {
    return warehouse.resolve("current");
  }

  private Path log() {
    return warehouse.resolve("current.duckdb.wal");
  }

  private static String line(Manifest manifest) {
    return ReleaseNumber.text(manifest.release()) + "\n";
  }

  private String hint() throws IOException {
    Path hint = warehouse.resolve("CURRENT");
    return Files.isRegularFile(hint) ? new String(Files.readAllBytes(hint), UTF_8) : "";
  }

  private Path file() {
    return warehouse.resolve("current.duckdb");
  }

  private Path original(Manifest manifest) {
    return warehouse.resolve("builds").resolve(manifest.build()).resolve(manifest.served().path());
  }
}
