package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pairledger.contract.Folders;
import org.pairledger.warehouse.serve.ServedFile;

/**
 * Takes the files of old releases away: never of the newest ones, never of a sealed one; the
 * manifests stay and tell what was.
 */
public final class Prune {

  private Prune() {}

  /** Removes builds that none of the {@code keep} newest and no sealed release needs. */
  public static List<String> run(WarehouseLock lock, Path warehouse, int keep) throws IOException {
    lock.mustBeHeld();
    Releases releases = new Releases(warehouse);
    releases.mend(lock);
    List<Manifest> all = releases.all();
    Set<String> kept = new TreeSet<>();
    all.subList(Math.max(0, all.size() - keep), all.size()).forEach(m -> kept.add(m.build()));
    releases.current().ifPresent(manifest -> kept.add(manifest.build()));
    Seals seals = new Seals(warehouse);
    seals.all().forEach(seal -> kept.add(seal.build()));
    // Whose seal cannot be read any more was sealed all the same.
    List<Integer> damaged = seals.damaged();
    all.stream()
        .filter(manifest -> damaged.contains(manifest.release()))
        .forEach(manifest -> kept.add(manifest.build()));
    List<String> removed = new ArrayList<>();
    for (Manifest manifest : all) {
      Path build = releases.build(manifest);
      if (!kept.contains(manifest.build()) && Files.isDirectory(build)) {
        tellAndDisown(warehouse, manifest, build);
        Folders.delete(build);
        removed.add(manifest.build());
      }
    }
    return List.copyOf(removed);
  }

  /**
   * First the journal, then what makes it a release that one can go back to, so that half a build
   * is none; the other way round where a full disk has no room for a line.
   */
  static void tellAndDisown(Path warehouse, Manifest manifest, Path build) throws IOException {
    List<Journal.Line> line = List.of(new Journal.Line(Journal.PRUNED, manifest.build(), "-"));
    try {
      new Journal(warehouse).add(line);
      Files.deleteIfExists(build.resolve(ServedFile.NAME));
    } catch (IOException noRoom) {
      Files.deleteIfExists(build.resolve(ServedFile.NAME));
      new Journal(warehouse).add(line);
    }
  }
}
