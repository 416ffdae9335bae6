package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.KnownFiles;
import org.pairledger.contract.WholeFile;
import org.pairledger.warehouse.serve.PublicDatabase;
import org.pairledger.warehouse.serve.ServedFile;

/**
 * Puts the published bytes back in the place of a damaged file of a build, where they are found
 * elsewhere: rules in the workspace, the served file and the public one in the copies that readers
 * open, any file in another release's build.
 */
final class Healing {

  private final Path warehouse;
  private final KnownFiles known;

  Healing(Path warehouse, KnownFiles known) {
    this.warehouse = warehouse;
    this.known = known;
  }

  /** What could not be healed, a sentence each. */
  List<String> faults(Manifest manifest, Path build) throws IOException {
    BuildFiles files = new BuildFiles(build, manifest);
    List<String> left = new ArrayList<>();
    for (Map.Entry<String, String> fault : files.faults(known::sha256).entrySet()) {
      String path = fault.getKey();
      String sha256 = files.expected().get(path);
      if (sha256 == null || !isHealed(build, path, sha256)) {
        left.add(warehouse.relativize(build.resolve(path)) + ": " + fault.getValue());
      }
    }
    return List.copyOf(left);
  }

  private boolean isHealed(Path build, String path, String sha256) {
    try {
      Optional<Path> source = source(build, path, sha256);
      if (source.isEmpty()) {
        return false;
      }
      Path file = build.resolve(path);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path aside = file.resolveSibling("." + file.getFileName() + ".aside");
      Files.copy(source.get(), aside, StandardCopyOption.REPLACE_EXISTING);
      if (!known.is(aside, sha256)) {
        Files.delete(aside);
        return false;
      }
      WholeFile.put(aside, file);
      return true;
    } catch (IOException mayNotWrite) {
      return false;
    }
  }

  private Optional<Path> source(Path build, String path, String sha256) throws IOException {
    List<Path> places = new ArrayList<>();
    if (path.startsWith("rules/")) {
      places.add(warehouse.resolveSibling(path.substring("rules/".length())));
    }
    if (path.equals(ServedFile.NAME) || path.equals(PublicDatabase.NAME)) {
      places.add(warehouse.resolve(path));
    }
    for (Manifest other : new Manifests(warehouse).all()) {
      Path there = warehouse.resolve("builds").resolve(other.build());
      if (!there.equals(build)) {
        new BuildFiles(there, other)
            .expected().entrySet().stream()
                .filter(file -> file.getValue().equals(sha256))
                .forEach(file -> places.add(there.resolve(file.getKey())));
      }
    }
    for (Path place : places) {
      if (known.is(place, sha256)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
