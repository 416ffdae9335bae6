package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.contract.Folders;

/** The numbered manifests of a warehouse: created once, never changed. */
final class Manifests {

  private final Path folder;

  Manifests(Path warehouse) {
    this.folder = warehouse.resolve("releases");
  }

  /** All valid ones, oldest first. */
  List<Manifest> all() throws IOException {
    List<Manifest> valid = new ArrayList<>();
    for (int number : numbers()) {
      read(number).ifPresent(valid::add);
    }
    return List.copyOf(valid);
  }

  /** Also those that are damaged: their numbers are never given again. */
  List<Integer> numbers() throws IOException {
    return Folders.names(folder, "\\d{6}\\.json").stream()
        .map(name -> Integer.valueOf(name.substring(0, 6)))
        .toList();
  }

  Optional<Manifest> read(int number) throws IOException {
    Path file = file(number);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return ManifestText.read(Files.readString(file, UTF_8))
          .filter(manifest -> manifest.release() == number);
    } catch (MalformedInputException damaged) {
      return Optional.empty();
    }
  }

  /** The truth from now on, or an exception when the number was taken. */
  void create(Manifest manifest) throws IOException {
    Files.createDirectories(folder);
    Durable.create(file(manifest.release()), ManifestText.write(manifest));
  }

  void delete(int number) throws IOException {
    Files.delete(file(number));
  }

  Path file(int number) {
    return folder.resolve(ReleaseNumber.text(number) + ".json");
  }
}
