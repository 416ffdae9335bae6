package org.pairledger.contract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A place that a machine cannot read or write now. It says nothing of what a file holds: it is
 * tried again, here or on another machine, and stops the run when nobody can; nothing of it is kept
 * or published.
 */
public final class FaultOfMachine extends CouldNotRun {

  private static final long serialVersionUID = 1L;

  private static final String WHO = "This machine ";
  private static final String END = ". What was published stands.";

  private final String path;

  private FaultOfMachine(String does, String path, IOException why) {
    super(WHO + does + " " + path + " (" + reason(why, path) + ")" + END, why);
    this.path = path;
  }

  /** A file or folder that cannot be read. */
  public static FaultOfMachine cannotRead(Path path, IOException why) {
    return cannotRead(path.toString(), why);
  }

  /** A file or folder that cannot be read, wherever it is. */
  public static FaultOfMachine cannotRead(String path, IOException why) {
    return new FaultOfMachine("cannot read", path, why);
  }

  /** A file or folder that cannot be written. */
  public static FaultOfMachine cannotWrite(Path path, IOException why) {
    return new FaultOfMachine("cannot write", path.toString(), why);
  }

  /** The place. */
  public String path() {
    return path;
  }

  /** What the first of them that a trace tells of cannot do, such as {@code cannot read /a (b)}. */
  public static Optional<String> in(String trace) {
    int from = trace.indexOf(FaultOfMachine.class.getName() + ": " + WHO);
    int to = from < 0 ? -1 : trace.indexOf(END, from);
    return to < 0
        ? Optional.empty()
        : Optional.of(trace.substring(trace.indexOf(WHO, from) + WHO.length(), to));
  }

  /** What the system said, without the path, which is said already. */
  private static String reason(IOException why, String path) {
    if (why instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (why instanceof AccessDeniedException) {
      return "access denied";
    }
    String said =
        why instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : String.valueOf(why.getMessage());
    String rest = said.replace(path, "").replaceAll("\\s++", " ").strip();
    return rest.isEmpty() ? why.getClass().getSimpleName() : rest;
  }
}
