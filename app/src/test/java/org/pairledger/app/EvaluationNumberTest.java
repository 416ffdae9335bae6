package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.app.run.evaluation.EvaluationNumber;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.contract.Progress;
import org.pairledger.ingest.staging.IngestJob;
import org.pairledger.ingest.staging.ThreadWorkers;
import org.pairledger.warehouse.indicator.Rulebook;

/**
 * The evaluation number is a function of meaning: seven axes that mean nothing, turned at random.
 */
class EvaluationNumberTest {

  private static final int PERMUTATIONS = 20;

  @TempDir private Path folder;

  private final Random random = new Random(20200426);
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void theMachineIsAsItWas() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void noOrderFolderSecretLocaleZoneLineEndOrLayoutOfAFileChangesIt() throws IOException {
    String number = number(folder.resolve("plain"), files());

    for (int i = 0; i < PERMUTATIONS; i++) {
      Locale.setDefault(List.of(Locale.CHINA, Locale.ROOT, new Locale("tr", "TR")).get(i % 3));
      TimeZone.setDefault(TimeZone.getTimeZone(i % 2 == 0 ? "Asia/Shanghai" : "Etc/GMT+11"));
      Path elsewhere = folder.resolve(i + " 号 " + Integer.toHexString(random.nextInt()));
      Map<String, String> turned = new TreeMap<>(files());
      turned.replaceAll((path, text) -> path.startsWith("ledgers/") ? text : turned(path, text));

      assertThat(number(elsewhere, turned)).as("permutation " + i).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ledgers/2020/p/东县财政局资金拨付支出明细.csv, 560000, 570000",
    "plans/2020/p/targets.csv, 260, 261",
    "judgements/2020/p.csv, 150, 151",
    "workspace.yaml, 2020-12-31, 2020-12-30",
    "regimes/own.yaml, late_credit: 1, late_credit: 0.5",
    "pairings.csv, 甲组, 乙组",
    "reference/aliases.csv, 西县某局, 西县他局"
  })
  void whatMeansSomethingElseHasAnotherNumber(String path, String was, String is)
      throws IOException {
    String number = number(folder.resolve("before"), files());
    Map<String, String> changed = new TreeMap<>(files());
    changed.compute(path, (same, text) -> text.replace(was, is));

    assertThat(changed).isNotEqualTo(files());
    assertThat(number(folder.resolve("after"), changed)).isNotEqualTo(number);
  }

  /** Other line ends, a remark, other order of lines and columns, a mark at the beginning. */
  private String turned(String path, String text) {
    if (!path.endsWith(".csv")) {
      return "# " + random.nextInt() + "\n" + text;
    }
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < lines.get(0).split(",", -1).length; i++) {
      columns.add(i);
    }
    Collections.shuffle(columns, random);
    List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(rows, random);
    StringBuilder out = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
    Stream.concat(Stream.of(lines.get(0)), rows.stream())
        .map(line -> line.split(",", -1))
        .map(cells -> columns.stream().map(at -> cells[at]).toList())
        .forEach(cells -> out.append(String.join(",", cells)).append("\r\n"));
    return out.append("# 备注\r\n").toString();
  }

  private String number(Path root, Map<String, String> files) throws IOException {
    List<String> order = new ArrayList<>(files.keySet());
    Collections.shuffle(order, random);
    for (String path : order) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, files.get(path).getBytes(StandardCharsets.UTF_8));
    }
    Rulebook rules = Rulebooks.of(root);
    Path build = root.resolve("warehouse/builds/b");
    IngestJob.run(ThreadWorkers::new, rules.workspace(), build, true, Progress.SILENT);
    return EvaluationNumber.of(rules, build);
  }

  private Map<String, String> files() throws IOException {
    return NumberedFiles.in(folder.resolve("made"));
  }
}
