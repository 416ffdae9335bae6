package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;

/** Releases that were handed in: kept from pruning for good, one small file each. */
public final class Seals {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /**
   * One seal.
   *
   * @param reason why, in the words of who sealed it
   */
  public record Seal(int release, String build, String evaluation, String reason) {}

  private final Path folder;

  public Seals(Path warehouse) {
    this.folder = warehouse.resolve("seals");
  }

  /** Seals a release; what is sealed stays as it was sealed. */
  public Seal seal(Manifest manifest, String reason) throws IOException {
    Seal seal = new Seal(manifest.release(), manifest.build(), manifest.evaluation(), reason);
    Files.createDirectories(folder);
    try {
      Durable.create(file(manifest.release()), JSON.writeValueAsString(seal) + "\n");
    } catch (FileAlreadyExistsException e) {
      throw new CouldNotRun("Release " + manifest.release() + " is sealed already.", e);
    }
    return seal;
  }

  public Optional<Seal> of(Manifest manifest) throws IOException {
    return all().stream().filter(seal -> seal.release() == manifest.release()).findFirst();
  }

  /** All seals, by release. */
  public List<Seal> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Seal> seals = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        seals.add(JSON.readValue(Files.readString(file, UTF_8), Seal.class));
      }
    }
    return List.copyOf(seals);
  }

  private Path file(int release) {
    return folder.resolve(ReleaseNumber.text(release) + ".json");
  }
}
