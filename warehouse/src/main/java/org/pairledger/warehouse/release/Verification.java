package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hashes every file of a release again and names those that are not what was published. */
public final class Verification {

  private Verification() {}

  /** What is wrong, a sentence each; empty when all is as it was published. */
  public static List<String> of(Path warehouse, Manifest manifest) throws IOException {
    Path build = new Releases(warehouse).build(manifest);
    List<String> faults = new ArrayList<>();
    for (Manifest.FileEntry file : manifest.files()) {
      Path path = build.resolve(file.path());
      if (!Files.isRegularFile(path)) {
        faults.add(warehouse.relativize(path) + ": missing");
      } else if (!file.isAsPublished(path)) {
        faults.add(warehouse.relativize(path) + ": damaged, its SHA-256 is not the manifest's");
      }
    }
    return List.copyOf(faults);
  }

  /** Manifests that are there and cannot be trusted. */
  public static List<String> manifests(Path warehouse) throws IOException {
    Manifests manifests = new Manifests(warehouse);
    List<String> faults = new ArrayList<>();
    for (int number : manifests.numbers()) {
      if (manifests.read(number).isEmpty()) {
        faults.add(warehouse.relativize(manifests.file(number)) + ": damaged manifest");
      }
    }
    return List.copyOf(faults);
  }
}
