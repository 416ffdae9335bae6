package org.pairledger.app.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;
import org.pairledger.contract.Sha256;

/**
 * Keeps the classes of this run for the next start, when the launcher asks for it.
 *
 * <p>Written aside, measured, then renamed, and its size and SHA-256 stand beside it: the launcher
 * uses no other. Whatever goes wrong here is no concern of the run.
 */
public final class ClassArchive {

  /** Where the launcher wants the archive; absent when there is a good one or no place for it. */
  static final String WANTED = "pairledger.archive";

  private ClassArchive() {}

  /** This run loaded too little to be a good example. */
  public static void notThisTime() {
    System.clearProperty(WANTED);
  }

  public static void keepIfWanted() {
    String wanted = System.getProperty(WANTED);
    if (wanted == null) {
      return;
    }
    Path archive = Path.of(wanted);
    Path aside =
        archive.resolveSibling(archive.getFileName() + "." + ProcessHandle.current().pid());
    try {
      dump(aside);
      publish(aside, archive);
    } catch (IOException | JMException | RuntimeException ignored) {
      aside.toFile().delete();
    }
  }

  /** The JDK tells about it on standard output, which is for results. */
  private static void dump(Path file) throws JMException {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "vmCds",
            new Object[] {new String[] {"dynamic_dump", file.toString()}},
            new String[] {String[].class.getName()});
  }

  private static void publish(Path aside, Path archive) throws IOException {
    String sum = Files.size(aside) + " " + Sha256.of(aside) + "\n";
    Path sumAside = Path.of(aside + ".sum");
    Files.writeString(sumAside, sum, StandardCharsets.US_ASCII);
    Files.move(aside, archive, StandardCopyOption.ATOMIC_MOVE);
    Files.move(sumAside, Path.of(archive + ".sum"), StandardCopyOption.ATOMIC_MOVE);
  }
}
