package org.pairledger.app.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.FaultOfMachine;

/**
 * What is wrong with the machine, in one sentence with the place and what helps, where that and not
 * this program or its data is what stopped a command.
 */
public final class MachineFault {

  private static final Pattern QUOTED = Pattern.compile("\"(/[^\"\\n]{1,4096}+)\"");

  /** The sample did not end with 40 MB, gave up with 80, and ran with 128. */
  private static final long LEAST_BYTES = 64L << 20;

  /** What a system says of a device and not of a file; Java tells of it without a path. */
  private static final Set<String> OF_A_DEVICE =
      Set.of(
          "input/output error",
          "remote i/o error",
          "stale file handle",
          "stale nfs file handle",
          "no such device",
          "no such device or address",
          "host is down",
          "connection timed out",
          "transport endpoint is not connected",
          "too many open files");

  private static final String STANDS = " What was published stands.";

  private MachineFault() {}

  /**
   * The sentence, if it is one. What a command says itself of a file stands, but for what no file
   * can help: room, memory.
   *
   * @param place where the command writes, when the error does not say
   */
  public static Optional<String> of(Throwable error, Path place) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      Optional<String> fault = ofOne(cause, place, error instanceof CouldNotRun);
      if (fault.isPresent()) {
        return fault;
      }
      for (Throwable suppressed : cause.getSuppressed()) {
        fault = ofOne(suppressed, place, error instanceof CouldNotRun);
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    return Optional.empty();
  }

  /** Refuses a run that would rather collect garbage for ever than end. */
  public static void needMemory(long bytes) {
    if (bytes < LEAST_BYTES) {
      throw new CouldNotRun(littleMemory(bytes));
    }
  }

  private static String littleMemory(long bytes) {
    return "Not enough memory ("
        + (bytes >> 20)
        + " MB for the program): give it more by PAIRLEDGER_JAVA_OPTS=-Xmx4g, or run where more is"
        + " free."
        + STANDS;
  }

  private static Optional<String> ofOne(Throwable cause, Path place, boolean isSaid) {
    String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no space left") || said.contains("quota exceeded")) {
      return Optional.of(full(file(cause, place)));
    }
    if (cause instanceof OutOfMemoryError || said.contains("out of memory error")) {
      return Optional.of(littleMemory(Runtime.getRuntime().maxMemory()));
    }
    if (cause instanceof ReadOnlyFileSystemException || said.contains("read-only file system")) {
      return Optional.of(
          "Cannot write to " + file(cause, place) + ": its file system is read-only." + STANDS);
    }
    if (isSaid) {
      return Optional.empty();
    }
    if (cause instanceof AccessDeniedException) {
      return Optional.of("May not open or write " + file(cause, place) + "." + STANDS);
    }
    if (cause instanceof NoSuchFileException) {
      return Optional.of(
          file(cause, place) + " vanished while it was used: run the command again." + STANDS);
    }
    if (cause instanceof FileSystemException fault && fault.getFile() != null) {
      return Optional.of(useless(fault.getFile(), reason(fault)));
    }
    if (OF_A_DEVICE.contains(said)) {
      return Optional.of(useless(place.toString(), String.valueOf(cause.getMessage())));
    }
    return Optional.empty();
  }

  private static String useless(String file, String reason) {
    return "Cannot read or write "
        + file
        + " ("
        + reason
        + "): run the command again when that is mended."
        + STANDS;
  }

  private static String reason(FileSystemException fault) {
    return fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
  }

  private static String full(String file) {
    return "No space left where "
        + file
        + " is written ("
        + free(file)
        + "): make room there, "
        + help(file)
        + ", and run the command again."
        + STANDS;
  }

  private static String help(String file) {
    return file.startsWith(System.getProperty("java.io.tmpdir"))
        ? "or name another temporary folder by PAIRLEDGER_JAVA_OPTS=-Djava.io.tmpdir=FOLDER"
        : "for instance by 'prune' (old releases)";
  }

  private static String free(String file) {
    for (File at = new File(file).getAbsoluteFile(); at != null; at = at.getParentFile()) {
      if (at.exists()) {
        return (at.getUsableSpace() >> 20) + " MB free in " + at;
      }
    }
    return "none free";
  }

  private static String file(Throwable cause, Path place) {
    if (cause instanceof FaultOfMachine fault) {
      return fault.path();
    }
    @Nullable String named =
        cause instanceof FileSystemException one && cause instanceof IOException
            ? one.getFile()
            : null;
    if (named != null) {
      return named;
    }
    Matcher quoted = QUOTED.matcher(String.valueOf(cause.getMessage()));
    return quoted.find() ? quoted.group(1) : place.toString();
  }
}
