package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The evaluation number is the same on another machine: JDK, engine, locale, zone, character set
 * and secret of two programs of their own, each under twenty locales and zones.
 */
class EvaluationNumberElsewhereTest {

  private static final int PERMUTATIONS = 20;

  @TempDir private Path folder;

  @Test
  void anotherJdkWithAnotherEngineInAnotherPlaceReckonsTheSameNumber() throws Exception {
    Map<Integer, Path> jdks = jdks();
    assumeTrue(jdks.size() > 1, "only one JDK is installed beside this one: " + jdks);

    List<String> numbers = new ArrayList<>();
    List<String> flags =
        List.of(
            "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia -Dfile.encoding=GBK",
            "-Duser.language=zh -Duser.country=CN -Duser.timezone=Asia/Shanghai");
    for (Path jdk : jdks.values()) {
      String own = flags.get(numbers.size() / PERMUTATIONS % flags.size());
      Path root = folder.resolve("台账 " + numbers.size());
      numbers.addAll(numbers(jdk, own, root, 1 + 3 * (numbers.size() / PERMUTATIONS % 2)));
    }

    assertThat(numbers).hasSize(PERMUTATIONS * jdks.size());
    assertThat(numbers.stream().distinct()).hasSize(1);
  }

  /** Those installed beside the one that runs this, one of each version. */
  private static Map<Integer, Path> jdks() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    Map<Integer, Path> jdks = new TreeMap<>();
    try (Stream<Path> beside = Files.list(own.getParent())) {
      for (Path jdk : beside.sorted().toList()) {
        int version = version(jdk);
        if (version >= 17) {
          jdks.putIfAbsent(version, jdk);
        }
      }
    }
    jdks.put(Runtime.version().feature(), own);
    return jdks;
  }

  private static int version(Path jdk) throws IOException {
    Path release = jdk.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(jdk.resolve("bin/java"))) {
      return 0;
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private List<String> numbers(Path jdk, String flags, Path root, int threads) throws Exception {
    for (Map.Entry<String, String> file : NumberedFiles.in(folder.resolve("made")).entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "-Xmx1g"));
    command.addAll(words(JavaModuleOptions.defaultModuleOptions()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dsun.jnu.encoding=UTF-8"));
    command.addAll(words(flags));
    command.addAll(List.of("-cp", classPath()));
    command.addAll(List.of(ComputedNumber.class.getName(), root.toString(), "" + threads));
    Path log = folder.resolve("log " + threads);
    ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
    program.environment().put("LC_ALL", "C.UTF-8");
    int code = program.redirectOutput(log.toFile()).start().waitFor();
    List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    assertThat(code).as(() -> jdk + ":\n" + String.join("\n", lines)).isZero();
    return lines.stream().filter(line -> line.startsWith("number ")).toList();
  }

  /** A launcher of tests may load them by itself. */
  private static String classPath() throws Exception {
    if (!(ComputedNumber.class.getClassLoader() instanceof URLClassLoader own)) {
      return System.getProperty("java.class.path");
    }
    List<String> paths = new ArrayList<>();
    for (URL url : own.getURLs()) {
      paths.add(Path.of(url.toURI()).toString());
    }
    return String.join(File.pathSeparator, paths);
  }

  private static List<String> words(String flags) {
    return List.of(flags.strip().split("\\s+"));
  }
}
