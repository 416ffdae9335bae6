package org.pairledger.ingest.sheet.hostile;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.export.SheetExport;

final class HostileFilesTest {

  private static final SheetVisitor NOBODY =
      new SheetVisitor() {
        @Override
        public void begin(SheetHead sheet) {}

        @Override
        public void line(Line line) {}

        @Override
        public void end() {}
      };

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(HostileFiles.class)
  @Timeout(10)
  void eachIsRefusedByName(HostileFiles hostile) throws Exception {
    Path file = hostile.in(Files.createDirectory(folder.resolve("in")));

    UnreadableFile refused =
        catchThrowableOfType(UnreadableFile.class, () -> SheetReader.read(file, NOBODY));

    assertThat(refused).as("refusal").isNotNull();
    assertThat(refused.code()).as(refused.getMessage()).isEqualTo(hostile.code());
    assertThat(refused.reasonZh()).isNotBlank();
  }

  /** A sheet that says it is of the largest size there is costs what is in it. */
  @Test
  @Timeout(10)
  void aHugeDeclaredDimensionIsNotBelieved() throws Exception {
    Path file =
        new LyingPackage()
            .with(
                "xl/worksheets/sheet1.xml",
                "<worksheet><dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c r='A1'"
                    + " t='s'><v>0</v></c></row></sheetData></worksheet>")
            .write(folder.resolve("huge.xlsx"));
    Path out = folder.resolve("out");

    Child.main(new String[] {file.toString(), out.toString()});

    assertThat(out.resolve("huge.xlsx.0.csv")).content().isEqualToIgnoringNewLines("甲");
  }

  /** The batch goes on, nothing is left of a refused file, and half a gigabyte is enough. */
  @Test
  void allTogetherFitASmallHeapAndStopNobody() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (HostileFiles hostile : HostileFiles.values()) {
      hostile.in(in);
    }
    new LyingPackage().write(in.resolve("honest.xlsx"));
    Path out = folder.resolve("out");

    Process java = child(in, out);

    assertThat(java.waitFor(60, SECONDS)).isTrue();
    assertThat(java.exitValue()).isZero();
    assertThat(names(out)).contains("honest.xlsx.0.csv", "cell_of_200_mb.xlsx.error.json");
    assertThat(names(out)).filteredOn(name -> name.endsWith(".csv")).hasSize(1);
    assertThat(names(out))
        .filteredOn(name -> name.endsWith(".error.json"))
        .hasSize(HostileFiles.values().length);
  }

  private static Process child(Path in, Path out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Child.class.getName(), in.toString(), out.toString()));
    return new ProcessBuilder(command).inheritIO().start();
  }

  private static List<String> names(Path out) throws IOException {
    try (var files = Files.list(out)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** What the child process runs. */
  static final class Child {

    public static void main(String[] args) throws Exception {
      new SheetExport(SheetExport.Form.GRID, message -> {})
          .export(List.of(Path.of(args[0])), Path.of(args[1]));
    }
  }
}
