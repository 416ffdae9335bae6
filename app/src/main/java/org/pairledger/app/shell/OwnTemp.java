package org.pairledger.app.shell;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Folders;

/**
 * One folder for everything that a program and its libraries put aside while it lives. It is held
 * by a lock that the system gives back however the program ends, so that the next one can tell what
 * the dead left behind, and removes it.
 */
public final class OwnTemp {

  private static final String PROPERTY = "java.io.tmpdir";
  private static final String PREFIX = "pairledger-";
  private static final String MAKING = "making-pairledger-";
  private static final String HELD = ".held";

  /** Kept as long as the program lives: a channel nobody refers to is closed, and its lock lost. */
  @SuppressWarnings("UnusedVariable")
  private static @Nullable FileChannel held;

  private OwnTemp() {}

  /** Makes it, and removes those of the dead. */
  public static void take() {
    Path place = Path.of(System.getProperty(PROPERTY));
    try {
      sweep(place);
      Path own = held(place);
      System.setProperty(PROPERTY, own.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(own)));
    } catch (IOException e) {
      throw new CouldNotRun(
          "Cannot write to the temporary folder "
              + place
              + " ("
              + e.getMessage()
              + "): make room there, or name another one by PAIRLEDGER_JAVA_OPTS=-D"
              + PROPERTY
              + "=FOLDER.",
          e);
    }
  }

  /** Nobody can find it dead before it is held: only then it gets its name. */
  private static Path held(Path place) throws IOException {
    Path making = Files.createTempDirectory(place, MAKING);
    FileChannel own =
        FileChannel.open(making.resolve(HELD), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    own.lock();
    held = own;
    String name = PREFIX + making.getFileName().toString().substring(MAKING.length());
    return Files.move(making, place.resolve(name));
  }

  /** What is there and held by nobody. */
  static void sweep(Path place) {
    try (Stream<Path> all = Files.list(place)) {
      List<Path> ours =
          all.filter(path -> path.getFileName().toString().startsWith(PREFIX)).toList();
      ours.stream().filter(OwnTemp::isDead).forEach(OwnTemp::remove);
    } catch (IOException cannotLook) {
      // Nothing depends on it.
    }
  }

  private static boolean isDead(Path folder) {
    Path held = folder.resolve(HELD);
    if (!Files.isRegularFile(held)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException alive) {
      return false;
    }
  }

  private static void remove(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException inUse) {
      // The next start tries again.
    }
  }
}
