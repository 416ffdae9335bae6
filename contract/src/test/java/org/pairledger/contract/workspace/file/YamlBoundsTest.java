package org.pairledger.contract.workspace.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A YAML file of a workspace neither hangs a command nor takes its memory. */
@Timeout(20)
class YamlBoundsTest {

  /** Any file of the workspace. */
  record Anything(String name, Map<String, Object> more) {}

  @Test
  void aliasesAreNotFollowed() throws IOException {
    String laughs =
        IntStream.range(1, 9)
            .mapToObj(no -> "  a" + no + ": &a" + no + " " + ("*a" + (no - 1) + ", ").repeat(9))
            .map(line -> line.replaceFirst("(&a\\d) ", "$1 [") + "]")
            .collect(Collectors.joining("\n", "name: x\nmore:\n  a0: &a0 [lol]\n", "\n"));

    assertThat(faults(laughs))
        .containsExactly("x.yaml:3: anchors (&) and aliases (*) are not read here");
  }

  @Test
  void aWordWithAStarInQuotesIsAWord() throws IOException {
    assertThat(faults("name: '*a'\nmore: {}\n")).isEmpty();
  }

  @Test
  void depthHasABound() throws IOException {
    assertThat(faults("name: x\nmore: {a: " + "[".repeat(10_000) + "]".repeat(10_000) + "}\n"))
        .containsExactly("x.yaml:2: is nested deeper than 32 levels");
    assertThat(faults("name: x\nmore: {a: " + "[".repeat(10_000)))
        .containsExactly("x.yaml:2: is nested deeper than 32 levels");
  }

  @Test
  void ofAHugeFileNoMoreIsReadThanShowsThatItIs() throws IOException {
    FaultList faults = new FaultList();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };

    assertThat(YamlFile.read(endless, "x.yaml", Anything.class, faults)).isEmpty();
    assertThat(faults.all())
        .extracting(Fault::message)
        .containsExactly("x.yaml: is larger than 1 MB");
  }

  @Test
  void manyUnknownKeysAreToldInATimeInProportion() throws IOException {
    String keys =
        IntStream.range(0, 60_000).mapToObj(no -> "k" + no + ": 1\n").collect(Collectors.joining());

    assertThat(faults(keys)).hasSize(60_000);
  }

  private static List<String> faults(String text) throws IOException {
    FaultList faults = new FaultList();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var unused = YamlFile.read(new ByteArrayInputStream(bytes), "x.yaml", Anything.class, faults);
    return faults.all().stream().map(Fault::message).toList();
  }
}
