package org.pairledger.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Folders and what is in them. */
public final class Folders {

  /** How the name of a folder begins that is being deleted. */
  public static final String GONE = ".gone-";

  private Folders() {}

  /** The folder that a file lies in. */
  public static Path of(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
  }

  /**
   * Deletes a folder and what is in it, if it is there; a link is deleted, what it points to stays.
   */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    for (Path path : deepestFirst(folder)) {
      Files.delete(path);
    }
  }

  /**
   * As {@link #delete}, but it loses its name first: who is stopped leaves no half of it to be met
   * under that name, and what is left begins with {@link #GONE}.
   */
  public static void deleteWhole(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Path gone = folder.resolveSibling(GONE + folder.getFileName());
    delete(gone);
    Files.move(folder, gone, StandardCopyOption.ATOMIC_MOVE);
    delete(gone);
  }

  /**
   * The names of a folder's files that are wholly of a pattern, in their order; none where there is
   * no such folder.
   */
  public static List<String> names(Path folder, String pattern) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(pattern))
          .sorted()
          .toList();
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }

  /** The subfolders of a folder by name, sorted; none when it is absent. */
  public static List<Path> within(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
