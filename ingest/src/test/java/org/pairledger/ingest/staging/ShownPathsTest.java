package org.pairledger.ingest.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Paths leave the landing without persons, and whoever has none in it keeps its path. */
class ShownPathsTest {

  private static final Path SAMPLE = Path.of(System.getProperty("pairledger.root"), "sample-data");

  @Test
  void aPersonInAFileOrFolderNameIsHidden() {
    String path = "ledgers/2020/p/韦建国/451499198506123118韦建国登记卡.xlsx";

    assertThat(new ShownPaths(List.of(file(path))).of(path))
        .doesNotContain("韦建国", "451499198506123118")
        .startsWith("ledgers/2020/p/")
        .endsWith("登记卡.xlsx");
  }

  @Test
  void twoFilesStayTwo() {
    String one = "ledgers/2020/p/韦建国登记卡.xlsx";
    String other = "ledgers/2020/p/农秀英登记卡.xlsx";
    ShownPaths paths = new ShownPaths(List.of(file(one), file(other)));

    assertThat(paths.of(one)).isNotEqualTo(paths.of(other)).endsWith(".xlsx");
  }

  @Test
  void thePathsOfTheSampleAreShownAsTheyAre() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE.resolve("ledgers"))) {
      List<String> paths =
          files.filter(Files::isRegularFile).map(f -> SAMPLE.relativize(f).toString()).toList();
      ShownPaths shown = new ShownPaths(paths.stream().map(ShownPathsTest::file).toList());

      assertThat(paths).isNotEmpty().allMatch(path -> shown.of(path).equals(path));
    }
  }

  private static FoundFile file(String path) {
    return new FoundFile(
        path, "", "0".repeat(64), 0, 2020, "p", null, null, false, List.of(), false);
  }
}
