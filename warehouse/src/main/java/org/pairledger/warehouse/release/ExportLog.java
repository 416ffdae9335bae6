package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;

/**
 * {@code warehouse/restricted/exports}: what left the warehouse, a line each: when (as the file
 * system stamps it), by whom, by which command, what, where to, and its SHA-256. A line ends with a
 * hash over itself and the line before it; lines are only ever added.
 */
public final class ExportLog {

  private static final int FIELDS = 7;

  private final Path file;

  private ExportLog(Path file) {
    this.file = file;
  }

  /** Opens it before something leaves, so that nothing does that cannot be told. */
  public static ExportLog of(Path warehouse) {
    Path folder = warehouse.resolve("restricted");
    ExportLog log = new ExportLog(folder.resolve("exports"));
    try {
      Files.createDirectories(folder);
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      log.open().close();
      return log;
    } catch (IOException e) {
      throw new CouldNotRun(
          "Nothing leaves that cannot be told of, and "
              + log.file
              + " cannot be written: "
              + (e instanceof FileSystemException it ? it.getReason() : e.getMessage()),
          e);
    }
  }

  /** Tells of a file or a folder that left. */
  public void tell(String command, String what, Path where) throws IOException {
    String when = Files.getLastModifiedTime(where).toString();
    add(List.of(when, user(), command, what, where.toAbsolutePath().toString(), sum(where)));
  }

  /** Tells of what went to another program. */
  public void tell(String command, String what, String where) throws IOException {
    String when = Files.getLastModifiedTime(file).toString();
    add(List.of(when, user(), command, what, where, "-"));
  }

  private void add(List<String> fields) throws IOException {
    String line =
        String.join("\t", fields.stream().map(field -> field.replaceAll("\\s", " ")).toList());
    try (FileChannel channel = open();
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException(file + " is held by another program");
      }
      String text = new String(Files.readAllBytes(file), UTF_8);
      String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
      String chain = Sha256.of(chain(text.lines().toList()) + line);
      channel.write(ByteBuffer.wrap((end + line + "\t" + chain + "\n").getBytes(UTF_8)));
      channel.force(true);
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String chain(List<String> lines) {
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1).replaceFirst("^.*\t", "");
  }

  /** Lines that do not follow from those before them; a damaged one stays, and is named. */
  static List<String> faults(Path warehouse, Journal journal) throws IOException {
    Path file = warehouse.resolve("restricted").resolve("exports");
    List<String> lines = lines(warehouse);
    List<String> faults = new ArrayList<>();
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int end = line.lastIndexOf('\t');
      boolean isWhole =
          end > 0
              && line.split("\t", -1).length == FIELDS
              && Sha256.of(before + line.substring(0, end)).equals(line.substring(end + 1));
      if (!isWhole) {
        faults.add(warehouse.relativize(file) + ": line " + (i + 1) + " is damaged");
      }
      before = line.substring(end + 1);
    }
    journal.lines().stream()
        .filter(line -> line.what().equals(Journal.EXPORTS))
        .filter(line -> !isTold(lines, Integer.parseInt(line.name()), line.sha256()))
        .forEach(
            line ->
                faults.add(
                    warehouse.relativize(file) + ": is not as it was at line " + line.name()));
    return List.copyOf(faults);
  }

  private static boolean isTold(List<String> lines, int count, String chain) {
    return count <= lines.size() && chain(lines.subList(0, count)).equals(chain);
  }

  /** How far it has come, for the journal, so that its end cannot be cut off. */
  static List<Journal.Line> end(Path warehouse) throws IOException {
    List<String> lines = lines(warehouse);
    return lines.isEmpty()
        ? List.of()
        : List.of(new Journal.Line(Journal.EXPORTS, String.valueOf(lines.size()), chain(lines)));
  }

  private static List<String> lines(Path warehouse) throws IOException {
    Path file = warehouse.resolve("restricted").resolve("exports");
    return Files.isRegularFile(file)
        ? new String(Files.readAllBytes(file), UTF_8).lines().toList()
        : List.of();
  }

  /** Of a folder: over its files' names and sums, in their order. */
  private static String sum(Path where) throws IOException {
    if (!Files.isDirectory(where)) {
      return Sha256.of(where);
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(where)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(where.relativize(file)).append(' ').append(Sha256.of(file)).append('\n');
      }
    }
    return Sha256.of(all.toString());
  }

  private static String user() {
    return System.getProperty("user.name", "-");
  }
}
