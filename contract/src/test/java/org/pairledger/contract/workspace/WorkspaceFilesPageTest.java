package org.pairledger.contract.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.workspace.file.Column;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;

/** What the docs say of a workspace's files is what their readers take. */
class WorkspaceFilesPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("pairledger.root"), "docs", "workspace-files.md");

  private static final String HEAD =
      """
      # The files of a workspace

      Made from `pairledger/workspace/files.csv`, by which they are read; a test fails when this page is
      stale. A table is CSV (UTF-8 or GB18030), its first line names the columns, in any order; lines
      that begin with `#` are remarks. A day is written 2020-06-30 (or as a spreadsheet saves it,
      2020/6/30), params as name=value;name=value. **必填** yes: no cell may be empty; column: the whole
      column may be left out. Rules in YAML and SQL (`regimes/`, `catalogue/`) have pages of their own:
      [regimes.md](regimes.md), [own-catalogue.md](own-catalogue.md).
      """;

  @TempDir private Path folder;

  /** Stale? Run with {@code -Dpairledger.write=true} and read the difference before committing. */
  @Test
  void thePageIsCurrent() throws IOException {
    String page =
        HEAD
            + FileShapes.all().stream()
                .map(WorkspaceFilesPageTest::section)
                .collect(Collectors.joining());
    if (Boolean.getBoolean("pairledger.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE).content().isEqualTo(page);
  }

  @Test
  void theExamplesAreReadWithoutAFault() throws Exception {
    for (FileShape shape : FileShapes.all()) {
      Path file =
          folder.resolve(
              shape.file().replace("<year>", "2020").replace("<pairing>", "heshan-longzhou"));
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, example(shape));
    }
    Files.writeString(
        folder.resolve("pairing_members.csv"),
        "pairing_id,role,region_or_org,valid_from,valid_to\nheshan-longzhou,D,440784,,\nheshan-longzhou,R,451423,,\n");

    Workspace read = Workspace.read(folder);

    assertThat(read.plans().get(0).targets()).hasSize(1);
    assertThat(read.judgements()).hasSize(1);
    assertThat(read.jointEvents()).hasSize(1);
  }

  @Test
  void theKeysOfSettingsAreThoseThatAreRead() {
    List<String> keys =
        Arrays.stream(WorkspaceReader.SettingsYaml.class.getRecordComponents())
            .map(one -> one.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
            .toList();

    assertThat(FileShapes.of("workspace.yaml").names()).containsExactlyElementsOf(keys);
  }

  private static String example(FileShape shape) {
    if (shape.file().endsWith(".yaml")) {
      return shape.columns().stream()
          .map(one -> one.name() + ": " + one.example() + "\n")
          .collect(Collectors.joining());
    }
    List<String> cells = shape.columns().stream().map(Column::example).toList();
    return String.join(",", shape.names()) + "\n" + String.join(",", cells) + "\n";
  }

  private static String section(FileShape shape) {
    String lines =
        shape.columns().stream()
            .map(
                one ->
                    "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                        .formatted(
                            one.name(),
                            one.type(),
                            one.needed(),
                            one.byDefault(),
                            one.allowed().stream()
                                .map(word -> "`" + word + "`")
                                .collect(Collectors.joining(" ")),
                            one.example().isEmpty() ? "" : "`" + one.example() + "`",
                            one.meaning()))
            .collect(Collectors.joining());
    return "\n## %s\n\n| %s | type | 必填 | default | allowed | example | 含义 |\n| --- | --- | --- | --- | --- | --- | --- |\n%s"
        .formatted(shape.file(), shape.file().endsWith(".yaml") ? "key" : "column", lines);
  }
}
