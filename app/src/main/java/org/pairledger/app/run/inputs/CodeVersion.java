package org.pairledger.app.run.inputs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pairledger.contract.Sha256;

/** Which program this is: a hash of the rooms' own jars, without the libraries. */
public final class CodeVersion {

  private static final Pattern ROOM =
      Pattern.compile("(contract|ingest|transform|dashboards-sql|warehouse|app)(-\\d.*\\.jar)?");

  private CodeVersion() {}

  public static String current() throws IOException {
    return of(System.getProperty("java.class.path"));
  }

  static String of(String classPath) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
      Path path = Path.of(entry);
      if (isRoom(path)) {
        sums.append(Files.isDirectory(path) ? sumOfFolder(path) : Sha256.of(path)).append('\n');
      }
    }
    return Sha256.of(sums.toString()).substring(0, 16);
  }

  /** A jar of a room, or its {@code target/classes} when the build itself runs it. */
  private static boolean isRoom(Path path) {
    if (path.endsWith(Path.of("target", "classes"))) {
      return ROOM.matcher(path.getName(path.getNameCount() - 3).toString()).matches();
    }
    return path.getFileName() != null
        && ROOM.matcher(path.getFileName().toString()).matches()
        && Files.isRegularFile(path);
  }

  private static String sumOfFolder(Path folder) throws IOException {
    StringBuilder sums = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        sums.append(folder.relativize(file)).append(Sha256.of(file)).append('\n');
      }
    }
    return Sha256.of(sums.toString());
  }
}
