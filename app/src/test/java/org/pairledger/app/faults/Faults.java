package org.pairledger.app.faults;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which operation on files below a folder fails, and which there were. */
public final class Faults {

  /** What a program does to a file that changes the disk. */
  public enum What {
    CREATE,
    OPEN,
    WRITE,
    FORCE,
    FOLDER,
    LINK,
    SYMLINK,
    DELETE,
    COPY,
    MOVE,
    ATTRIBUTE
  }

  /**
   * One operation.
   *
   * @param to where a link, a copy or a move leads
   */
  public record Done(What what, Path path, @Nullable Path to) {}

  /** Hears of an operation before it is done. */
  public interface Ear {
    void hear(Done done) throws IOException;
  }

  private static final List<Done> DONE = new ArrayList<>();

  private static @Nullable Path folder;
  private static int failing;
  private static boolean isForGood;
  private static Ear ear = done -> {};

  private Faults() {}

  /**
   * Counts from now on.
   *
   * @param number of the operation that fails, from 1; 0 for none
   * @param forGood whether every later one fails as well
   */
  public static synchronized void arm(Path below, int number, boolean forGood, Ear hearing) {
    DONE.clear();
    folder = FaultyFiles.real(below);
    failing = number;
    isForGood = forGood;
    ear = hearing;
  }

  /** No more; says what there was, the one that failed the last if it was for good. */
  public static synchronized List<Done> disarm() {
    folder = null;
    return List.copyOf(DONE);
  }

  static synchronized void before(What what, Path path, @Nullable Path to) throws IOException {
    if (folder == null || !(path.startsWith(folder) || (to != null && to.startsWith(folder)))) {
      return;
    }
    Done done = new Done(what, path, to);
    DONE.add(done);
    if (failing > 0 && (DONE.size() == failing || (isForGood && DONE.size() > failing))) {
      throw what == What.WRITE || what == What.FORCE
          ? new IOException("Input/output error")
          : new FileSystemException(
              path.toString(), to == null ? null : to.toString(), "Input/output error");
    }
    ear.hear(done);
  }
}
