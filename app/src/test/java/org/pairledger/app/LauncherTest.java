package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has become of the class archive, the command runs and says the same. */
class LauncherTest {

  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  @TempDir Path home;

  private Path lib;
  private Path archives;
  private Path workspace;

  @BeforeEach
  void installAsBuilt() throws IOException {
    lib = Files.createDirectories(home.resolve("app/target/lib"));
    archives = home.resolve("app/target/archives");
    workspace = Files.createDirectories(home.resolve("ws"));
    Files.createFile(workspace.resolve("workspace.yaml"));
    Path launcher = Files.createDirectories(home.resolve("bin")).resolve("pairledger");
    Files.copy(Path.of(System.getProperty("pairledger.root"), "bin", "pairledger"), launcher);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
    for (String entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
      install(Path.of(entry));
    }
    Files.createFile(home.resolve("app/target/built"));
  }

  @Test
  void anArchiveIsMadeOnceAndUsedFromThenOn() throws Exception {
    assertThat(run()).isFalse();
    assertThat(archive()).isRegularFile();
    FileTime made = Files.getLastModifiedTime(archive());

    assertThat(run()).isTrue();
    assertThat(Files.getLastModifiedTime(archive())).isEqualTo(made);
  }

  @Test
  void aTruncatedArchiveIsNotUsedAndMadeAgain() throws Exception {
    run();
    byte[] bytes = Files.readAllBytes(archive());
    overwrite(java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(run()).isFalse();
    assertThat(run()).isTrue();
  }

  @Test
  void anArchiveWithADamagedByteIsNotUsed() throws Exception {
    run();
    byte[] bytes = Files.readAllBytes(archive());
    bytes[bytes.length / 2] ^= 1;
    overwrite(bytes);

    assertThat(run()).isFalse();
  }

  @Test
  void anArchiveWithoutItsSumIsNotUsed() throws Exception {
    run();
    Files.delete(Path.of(archive() + ".sum"));

    assertThat(run()).isFalse();
    assertThat(run()).isTrue();
  }

  @Test
  void anotherJarNeedsAnotherArchive() throws Exception {
    run();
    try (Stream<Path> jars = Files.list(lib)) {
      Path own =
          jars.filter(jar -> jar.getFileName().toString().startsWith("own-")).findAny().get();
      Files.setLastModifiedTime(own, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    assertThat(run()).isFalse();
    assertThat(archiveCount()).isEqualTo(2);
  }

  @Test
  void anotherJdkNeedsAnotherArchive() throws Exception {
    run();
    Path other = Files.createDirectories(home.resolve("jdk/bin")).getParent();
    Path java = other.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\nexec " + JAVA_HOME + "/bin/java \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.copy(JAVA_HOME.resolve("release"), other.resolve("release"));

    assertThat(run(other)).isFalse();
    assertThat(archiveCount()).isEqualTo(2);
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoReasonNotToRun() throws Exception {
    Files.createFile(archives);

    assertThat(run()).isFalse();
    assertThat(archives).isRegularFile();
  }

  /** Runs a small command; says whether its classes came from an archive. */
  private boolean run() throws Exception {
    return run(JAVA_HOME);
  }

  private boolean run(Path jdk) throws Exception {
    Path log = Files.createTempFile(home, "load", ".log");
    Path out = Files.createTempFile(home, "out", ".txt");
    ProcessBuilder command =
        new ProcessBuilder(
            home.resolve("bin/pairledger").toString(), "releases", workspace.toString());
    command.environment().put("JAVA_HOME", jdk.toString());
    command.environment().put("PAIRLEDGER_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    int code = command.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
    assertThat(code).as(Files.readString(out)).isZero();
    assertThat(Files.readString(out)).startsWith("release  state").hasLineCount(2);
    return Files.readString(log).contains("app.Pairledger source: shared objects file");
  }

  private void overwrite(byte[] bytes) throws IOException {
    Path archive = archive();
    Files.delete(archive);
    Files.write(archive, bytes);
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(archives)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  private long archiveCount() throws IOException {
    try (Stream<Path> files = Files.list(archives)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).count();
    }
  }

  private void install(Path entry) throws IOException {
    if (!Files.isDirectory(entry)) {
      link(entry, lib.resolve(entry.getFileName()));
    } else if (entry.endsWith("classes")) {
      jar(entry, lib.resolve("own-" + entry.getName(entry.getNameCount() - 3) + ".jar"));
    }
  }

  /** A link where the volume is the same, else a copy. */
  private static void link(Path jar, Path name) throws IOException {
    if (Files.exists(name)) {
      return;
    }
    try {
      Files.createLink(name, jar);
    } catch (FileSystemException otherVolume) {
      Files.copy(jar, name);
    }
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, new java.util.jar.Manifest());
        Stream<Path> paths = Files.walk(classes)) {
      List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
      for (Path path : files) {
        String name = classes.relativize(path).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(path, out);
      }
    }
  }
}
