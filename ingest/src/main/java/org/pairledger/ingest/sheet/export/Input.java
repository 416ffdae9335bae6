package org.pairledger.ingest.sheet.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.pairledger.contract.Folders;

/**
 * One file to read.
 *
 * @param path where it lies
 * @param name what its output is called: its own name, below its folder where a folder was given
 */
record Input(Path path, String name) {

  /**
   * Files and what lies below folders, in order.
   *
   * @param out where the output goes; what an earlier run left there is no input
   */
  static List<Input> all(List<Path> given, Path out) throws IOException {
    List<Input> inputs = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        for (Path file : filesBelow(path, out)) {
          inputs.add(new Input(file, free(path.relativize(file).toString(), path, taken)));
        }
      } else {
        Path whole = whole(path);
        inputs.add(new Input(path, free(whole.getFileName().toString(), Folders.of(whole), taken)));
      }
    }
    return inputs;
  }

  /** Links are not followed, and files that a system hides are left alone. */
  private static List<Path> filesBelow(Path folder, Path out) throws IOException {
    Path own = whole(out);
    boolean inside = own.startsWith(whole(folder)) && !own.equals(whole(folder));
    try (Stream<Path> below = Files.walk(folder)) {
      return below
          .filter(path -> !inside || !whole(path).startsWith(own))
          .filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path) || asks(path))
          .filter(path -> !path.equals(folder))
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** A folder under the name of a ledger is told that it is none. */
  private static boolean asks(Path path) {
    return path.getFileName()
        .toString()
        .toLowerCase(Locale.ROOT)
        .matches(".*\\.(xlsx?|xlsm|et|csv)");
  }

  private static String free(String name, Path folder, Set<String> taken) {
    String free = name;
    Path parent = whole(folder);
    while (!taken.add(free)) {
      free = parent.getFileName() + "/" + free;
      parent = parent.getNameCount() > 1 ? Folders.of(parent) : parent;
    }
    return free;
  }
}
