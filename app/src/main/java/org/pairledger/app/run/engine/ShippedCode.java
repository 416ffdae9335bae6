package org.pairledger.app.run.engine;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.pairledger.contract.PackedText;

/**
 * What of the class path the workers of a cluster are sent: all that Spark does not bring itself.
 */
public final class ShippedCode {

  private static final String BROUGHT = "brought-by-spark.txt";

  private final List<String> brought;

  private ShippedCode(List<String> brought) {
    this.brought = brought;
  }

  /** As this program knows it. */
  public static ShippedCode known() {
    return new ShippedCode(
        PackedText.of(BROUGHT)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
            .toList());
  }

  /** Whether a jar of this name is on every worker, or of no use there. */
  public boolean isBrought(String jar) {
    return brought.stream().anyMatch(jar::startsWith);
  }

  /** The jars of a class path, as Spark wants them told; folders of classes are packed. */
  String jars(String classPath) {
    return entries(classPath)
        .filter(path -> Files.isDirectory(path) || !isBrought(path.getFileName().toString()))
        .map(path -> Files.isDirectory(path) ? packed(path) : path)
        .map(path -> path.toAbsolutePath().toUri().toString())
        .collect(Collectors.joining(","));
  }

  private static Stream<Path> entries(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .filter(path -> path.getFileName() != null)
        .filter(path -> Files.isDirectory(path) || path.toString().endsWith(".jar"))
        .filter(Files::exists);
  }

  private static Path packed(Path classes) {
    try {
      Path jar = Files.createTempFile("classes-", ".jar");
      try (OutputStream out = Files.newOutputStream(jar);
          ZipOutputStream zip = new ZipOutputStream(out);
          Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
          Files.copy(file, zip);
          zip.closeEntry();
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
