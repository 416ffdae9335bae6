package org.pairledger.warehouse.report.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pairledger.contract.Sha256;

/**
 * The pages that were written into a folder, so that those of an older release go when a newer one
 * has them no longer; what people put there, or changed, stays.
 */
final class SitePages {

  private static final String LIST = ".pages";
  private static final int HASH = 64;

  private final Path folder;

  SitePages(Path folder) {
    this.folder = folder;
  }

  /** Removes what was written before and is not now, and lists what is. */
  void settle(List<Path> written) throws IOException {
    Set<Path> now = new TreeSet<>();
    List<String> lines = new ArrayList<>();
    for (Path file : written) {
      if (now.add(file.normalize())) {
        lines.add(Sha256.of(file) + " " + folder.relativize(file).toString().replace('\\', '/'));
      }
    }
    for (String line : before()) {
      Path file = folder.resolve(line.substring(HASH + 1)).normalize();
      if (!now.contains(file) && isAsWritten(file, line.substring(0, HASH))) {
        Files.delete(file);
      }
    }
    Files.write(folder.resolve(LIST), lines);
  }

  private List<String> before() throws IOException {
    Path list = folder.resolve(LIST);
    return Files.isRegularFile(list)
        ? Files.readAllLines(list).stream().filter(line -> line.length() > HASH + 1).toList()
        : List.of();
  }

  private boolean isAsWritten(Path file, String hash) throws IOException {
    return file.startsWith(folder.normalize())
        && Files.isRegularFile(file)
        && Sha256.of(file).equals(hash);
  }
}
