package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What readers open: {@code current.duckdb}, and the hint {@code CURRENT} that says which it is.
 */
final class CurrentFile {

  private final Path warehouse;

  CurrentFile(Path warehouse) {
    this.warehouse = warehouse;
  }

  boolean isOf(Manifest manifest) throws IOException {
    return hint().equals(ReleaseNumber.text(manifest.release()))
        && Files.isRegularFile(file())
        && (Files.isSameFile(file(), original(manifest)) || isCopy(manifest));
  }

  /** First the file, then the hint: a hint is never ahead of its file. */
  void moveTo(Manifest manifest, Steps steps) throws IOException {
    steps.reached("current.duckdb is replaced");
    Durable.replaceByLink(file(), original(manifest));
    steps.reached("the hint is moved");
    Durable.replace(warehouse.resolve("CURRENT"), ReleaseNumber.text(manifest.release()) + "\n");
  }

  private boolean isCopy(Manifest manifest) throws IOException {
    return !Files.getFileStore(file()).supportsFileAttributeView("unix")
        && Files.size(file()) == manifest.served().bytes();
  }

  private String hint() throws IOException {
    Path hint = warehouse.resolve("CURRENT");
    return Files.isRegularFile(hint) ? Files.readString(hint, UTF_8).strip() : "";
  }

  private Path file() {
    return warehouse.resolve("current.duckdb");
  }

  private Path original(Manifest manifest) {
    return warehouse.resolve("builds").resolve(manifest.build()).resolve(manifest.served().path());
  }
}
