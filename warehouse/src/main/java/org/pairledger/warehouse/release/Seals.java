package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;

/** Releases that were handed in: kept from pruning for good, one small file each. */
public final class Seals {

  private static final String SUM = "seal_sha256";
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /**
   * One seal.
   *
   * @param reason why, in the words of who sealed it
   */
  public record Seal(int release, String build, String evaluation, String reason) {}

  private final Path warehouse;
  private final Path folder;

  public Seals(Path warehouse) {
    this.warehouse = warehouse;
    this.folder = warehouse.resolve("seals");
  }

  /** Seals a release; what is sealed stays as it was sealed. */
  public Seal seal(Manifest manifest, String reason) throws IOException {
    Seal seal = new Seal(manifest.release(), manifest.build(), manifest.evaluation(), reason);
    if (Files.exists(file(manifest.release()))) {
      throw new CouldNotRun(sealedAlready(manifest));
    }
    ObjectNode tree = JSON.valueToTree(seal);
    tree.put(SUM, Sha256.of(tree.toString()));
    create(manifest, tree + "\n");
    new Journal(warehouse).add(List.of(line(Journal.SEAL, manifest.release())));
    return seal;
  }

  /** First the journal says which bytes are coming, so that who is stopped leaves no riddle. */
  private void create(Manifest manifest, String text) throws IOException {
    String name = ReleaseNumber.text(manifest.release());
    new Journal(warehouse).add(List.of(new Journal.Line(Journal.SEALING, name, Sha256.of(text))));
    Files.createDirectories(folder);
    try {
      Durable.create(file(manifest.release()), text);
    } catch (FileAlreadyExistsException e) {
      throw new CouldNotRun(sealedAlready(manifest), e);
    }
  }

  private static String sealedAlready(Manifest manifest) {
    return "Release " + manifest.release() + " is sealed already.";
  }

  private Journal.Line line(String what, int release) throws IOException {
    return new Journal.Line(what, ReleaseNumber.text(release), Sha256.of(file(release)));
  }

  /** Releases whose seal stands as it was announced, and whose own line a stopped command owes. */
  List<Integer> untold() throws IOException {
    Journal journal = new Journal(warehouse);
    List<Integer> untold = new ArrayList<>();
    for (Seal seal : all()) {
      if (journal.of(Journal.SEAL, ReleaseNumber.text(seal.release())).isEmpty()
          && journal.tells(line(Journal.SEALING, seal.release()))) {
        untold.add(seal.release());
      }
    }
    return List.copyOf(untold);
  }

  public Optional<Seal> of(Manifest manifest) throws IOException {
    return read(manifest.release());
  }

  /** All seals that can be read, by release. */
  public List<Seal> all() throws IOException {
    List<Seal> seals = new ArrayList<>();
    for (int release : releases()) {
      read(release).ifPresent(seals::add);
    }
    return List.copyOf(seals);
  }

  /** The releases whose seal is there and cannot be read, or was there and is gone. */
  public List<Integer> damaged() throws IOException {
    Journal journal = new Journal(warehouse);
    TreeSet<Integer> damaged = new TreeSet<>(releases());
    journal.lines().stream()
        .filter(line -> line.what().equals(Journal.SEAL))
        .forEach(line -> damaged.add(Integer.valueOf(line.name())));
    for (Integer release : List.copyOf(damaged)) {
      if (isSound(release, journal)) {
        damaged.remove(release);
      }
    }
    return List.copyOf(damaged);
  }

  private boolean isSound(int release, Journal journal) throws IOException {
    return read(release).isPresent()
        && journal
            .of(Journal.SEAL, ReleaseNumber.text(release))
            .map(told -> told.sha256().equals(sum(release)))
            .orElse(true);
  }

  private String sum(int release) {
    try {
      return Sha256.of(file(release));
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** What the journal is to tell of them. */
  List<Journal.Line> lines() throws IOException {
    List<Journal.Line> lines = new ArrayList<>();
    for (Seal seal : all()) {
      lines.add(line(Journal.SEAL, seal.release()));
    }
    return lines;
  }

  private List<Integer> releases() throws IOException {
    return Folders.names(folder, "\\d{6}\\.json").stream()
        .map(name -> Integer.valueOf(name.substring(0, 6)))
        .toList();
  }

  /** Those of earlier programs carry no sum of their own. */
  private Optional<Seal> read(int release) throws IOException {
    Path file = file(release);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      String text = new String(Files.readAllBytes(file), UTF_8);
      if (!(JSON.readTree(text) instanceof ObjectNode tree)) {
        return Optional.empty();
      }
      String sum = tree.has(SUM) ? tree.remove(SUM).asText() : null;
      return isItsSum(sum, tree)
          ? Optional.of(JSON.treeToValue(tree, Seal.class))
              .filter(seal -> seal.release() == release)
          : Optional.empty();
    } catch (JsonProcessingException damaged) {
      return Optional.empty();
    }
  }

  private static boolean isItsSum(@Nullable String sum, ObjectNode tree) {
    return sum == null || sum.equals(Sha256.of(tree.toString()));
  }

  Path file(int release) {
    return folder.resolve(ReleaseNumber.text(release) + ".json");
  }
}
