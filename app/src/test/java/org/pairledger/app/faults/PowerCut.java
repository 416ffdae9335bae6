package org.pairledger.app.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Folders;

/**
 * What a disk may hold after the power failed: of a file what was flushed of it, else nothing or
 * half; of the names in a folder those of its last flush, and of later ones any.
 */
public final class PowerCut implements Faults.Ear {

  /** An operation with what it takes away, put aside. */
  private record Step(Faults.Done done, @Nullable Path before, long file) {}

  private final Path folder;
  private final Path aside;
  private final Map<Long, String> whole = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  /** Begins with all that is below a folder on the disk. */
  public PowerCut(Path below, Path place) throws IOException {
    folder = FaultyFiles.real(below);
    aside = Files.createDirectories(FaultyFiles.real(place));
    for (Path file : files()) {
      whole.put(number(file), state(file));
    }
  }

  @Override
  public void hear(Faults.Done done) throws IOException {
    if (done.what() == Faults.What.FOLDER && Files.exists(done.path())) {
      return;
    }
    Path lost = done.what() == Faults.What.MOVE ? done.to() : done.path();
    boolean isTaken =
        done.what() == Faults.What.MOVE
            || done.what() == Faults.What.DELETE
            || done.what() == Faults.What.CREATE;
    Path before = null;
    if (isTaken && lost != null && Files.isRegularFile(lost, LinkOption.NOFOLLOW_LINKS)) {
      before = aside.resolve(String.valueOf(steps.size()));
      if (done.what() == Faults.What.CREATE) {
        Files.copy(lost, before);
      } else {
        Files.createLink(before, lost);
      }
    }
    steps.add(new Step(done, before, number(done.path())));
  }

  /**
   * Makes it so.
   *
   * @param random which of the names that were not flushed are there; all are when it is null
   */
  public void cut(@Nullable Random random) throws IOException {
    loseWhatWasNotFlushed(random);
    if (random != null) {
      loseNames(random);
    }
    Folders.delete(aside);
  }

  private void loseWhatWasNotFlushed(@Nullable Random random) throws IOException {
    Set<Long> flushed = new HashSet<>();
    for (Step step : steps) {
      switch (step.done().what()) {
        case FORCE -> flushed.add(step.file());
        case CREATE, WRITE -> flushed.remove(step.file());
        default -> {}
      }
    }
    for (Path file : files()) {
      long number = number(file);
      if (!flushed.contains(number) && !state(file).equals(whole.get(number))) {
        byte[] there = Files.readAllBytes(file);
        int left = random == null || random.nextBoolean() ? 0 : there.length / 2;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.write(file, Arrays.copyOf(there, left));
      }
    }
  }

  private void loseNames(Random random) throws IOException {
    Set<Path> flushed = new HashSet<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      Faults.Done done = step.done();
      Path name = done.to() == null || done.what() == Faults.What.SYMLINK ? done.path() : done.to();
      if (done.what() == Faults.What.FORCE) {
        flushed.add(done.path());
      } else if (!flushed.contains(name.getParent()) && random.nextInt(4) > 0) {
        undo(step, name);
      }
    }
  }

  private static void undo(Step step, Path name) throws IOException {
    Path before = step.before();
    switch (step.done().what()) {
      case MOVE -> {
        if (Files.exists(name, LinkOption.NOFOLLOW_LINKS)
            && Files.isDirectory(step.done().path().getParent())) {
          Files.move(name, step.done().path(), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      case LINK, SYMLINK, COPY -> Files.deleteIfExists(name);
      case CREATE -> {
        if (before == null) {
          Files.deleteIfExists(name);
        }
      }
      case FOLDER -> {
        if (Files.exists(name)) {
          Folders.delete(name);
        }
      }
      default -> {}
    }
    boolean isBack = step.done().what() != Faults.What.CREATE && before != null;
    if (isBack && !Files.exists(name) && Files.isDirectory(name.getParent())) {
      Files.createLink(name, before);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }
  }

  private static long number(Path file) throws IOException {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? (long) Files.getAttribute(file, "unix:ino", LinkOption.NOFOLLOW_LINKS)
        : -1;
  }

  private static String state(Path file) throws IOException {
    return Files.size(file) + " " + Files.getLastModifiedTime(file);
  }
}
