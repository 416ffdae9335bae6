package org.pairledger.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.FaultOfMachine;

/** What is the machine's fault is said in one sentence, and is no bug of the program. */
class MachineFaultTest {

  private static final Path HERE = Path.of("/w/here");

  @TempDir private Path folder;

  @Test
  void aFullDiskIsNamedWhoeverTellsOfIt() {
    assertThat(of(new FileSystemException("/w/a", null, "No space left on device")))
        .startsWith("No space left where /w/a is written (");
    assertThat(of(new CouldNotRun("x", new IOException("No space left on device"))))
        .startsWith("No space left where /w/here is written (")
        .contains("'prune'");
    assertThat(
            of(
                FaultOfMachine.cannotWrite(
                    Path.of("/w/c"), new IOException("No space left on device"))))
        .startsWith("No space left where /w/c is written (");
    assertThat(of(new SQLException("IO Error: Could not write \"/w/b\": No space left on device")))
        .startsWith("No space left where /w/b is written (");
    assertThat(of(new IOException("Disk quota exceeded"))).startsWith("No space left where ");
  }

  @Test
  void aStorageThatFailsIsNamed() {
    assertThat(of(new FileSystemException("/w/a", null, "Input/output error")))
        .isEqualTo(
            "Cannot read or write /w/a (Input/output error): run the command again when that is"
                + " mended. What was published stands.");
    assertThat(of(new IOException("Stale file handle"))).startsWith("Cannot read or write /w/here");
    assertThat(of(new IOException("no such word"))).isEmpty();
  }

  @Test
  void littleMemoryIsNamed() {
    assertThat(of(new OutOfMemoryError("heap"))).contains("PAIRLEDGER_JAVA_OPTS=-Xmx4g");
    assertThat(of(new SQLException("Out of Memory Error: could not allocate block")))
        .startsWith("Not enough memory");
  }

  @Test
  void aRunWithTooLittleMemoryToEndIsRefused() {
    assertThatThrownBy(() -> MachineFault.needMemory(40L << 20))
        .isInstanceOf(CouldNotRun.class)
        .hasMessageStartingWith("Not enough memory (40 MB for the program)");
    MachineFault.needMemory(128L << 20);
  }

  @Test
  void whatVanishesIsNamedUnlessACommandSaysItBetter() {
    assertThat(of(new NoSuchFileException("/w/ledger.xlsx"))).startsWith("/w/ledger.xlsx vanished");
    assertThat(
            MachineFault.of(
                new CouldNotRun("There is no file x.", new NoSuchFileException("x")), HERE))
        .isEmpty();
    assertThat(MachineFault.of(new IllegalStateException("a bug"), HERE)).isEmpty();
  }

  @Test
  void whatCannotBePrintedIsRememberedButNotAReaderWhoHasEnough() throws IOException {
    assertThat(failureOf("No space left on device")).contains("No space left on device");
    assertThat(failureOf("Broken pipe")).isEmpty();
    Output whole = new Output(new ByteArrayOutputStream());
    whole.write('x');
    assertThat(whole.failure()).isEmpty();
  }

  @Test
  void temporaryFoldersOfTheDeadAreRemovedAndThoseOfTheLivingStay() throws IOException {
    Path dead = Files.createDirectory(folder.resolve("pairledger-1"));
    Files.createFile(dead.resolve(".held"));
    Files.writeString(dead.resolve("lib.so"), "60 MB");
    Path living = Files.createDirectory(folder.resolve("pairledger-2"));
    Path other = Files.createDirectory(folder.resolve("somebody-else"));
    try (FileChannel held =
        FileChannel.open(
            living.resolve(".held"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      held.lock();

      OwnTemp.sweep(folder);
    }

    assertThat(dead).doesNotExist();
    assertThat(living).exists();
    assertThat(other).exists();
  }

  @Test
  void aProgramKeepsItsTemporaryFolderHoweverLongItLives() throws Exception {
    String before = System.getProperty("java.io.tmpdir");
    System.setProperty("java.io.tmpdir", folder.toString());
    try {
      OwnTemp.take();
      Path own = Path.of(System.getProperty("java.io.tmpdir"));
      ReferenceQueue<Object> collected = new ReferenceQueue<>();
      for (int i = 0; i < 5; i++) {
        WeakReference<Object> garbage = new WeakReference<>(new Object(), collected);
        System.gc();
        assertThat(collected.remove()).isSameAs(garbage);
      }

      OwnTemp.sweep(folder);

      assertThat(own).exists().isNotEqualTo(folder);
    } finally {
      System.setProperty("java.io.tmpdir", before);
    }
  }

  private static Optional<String> failureOf(String message) {
    Output output =
        new Output(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(message);
              }
            });
    try {
      output.write('x');
    } catch (IOException asWanted) {
      return output.failure();
    }
    throw new AssertionError("written");
  }

  private static String of(Throwable error) {
    return MachineFault.of(error, HERE).orElse("");
  }
}
