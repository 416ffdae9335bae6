package org.pairledger.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;

/**
 * Every page, workbook, template and explanation of a year speaks in the words of the year; what a
 * plan or a ledger says itself is a quotation and stays as it is written.
 */
class WordsOfTheYearTest {

  private static final Path ROOT = Path.of(System.getProperty("pairledger.root"));

  /** Where the texts stand that pages, boards, tables and explanations are made of. */
  private static final List<String> OURS =
      List.of(
          "warehouse/src/main",
          "app/src/main/java",
          "dashboards-sql/src/main",
          "dashboards-sql/views",
          "dashboards-sql/superset",
          "contract/src/main/java/org/pairledger/contract/star",
          "contract/src/main/java/org/pairledger/contract/assess",
          "contract/src/main/resources/pairledger/dictionary/columns.csv",
          "contract/src/main/resources/pairledger/doubts");

  private static final String PAIRING = "gongshu-wangcang";
  private static final Pattern SPELT = Pattern.compile("&#(x[0-9a-fA-F]{4,5}|[0-9]{4,6});");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {2020, 2023, 2026})
  void noWordOfAnotherPeriodIsSaid(int year) throws IOException {
    YearWorkspace workspace = YearWorkspace.make(folder.resolve("ws"), year);
    CommandLineRun run = CommandLineRun.of("run", workspace.root().toString());
    assertThat(run.out()).as(run.err()).contains("release   1");

    Map<String, String> pages = pages(workspace);
    pages.put("run", run.out());

    assertThat(pages).hasSizeGreaterThan(50);
    assertThat(pages.get("pages/评价表-" + year + "-" + PAIRING + ".html"))
        .contains(workspace.words().say("{车间}数"), workspace.words().say("在东部稳定就业{帮扶对象}"));
    assertThat(pages.get("templates/DS11.xlsx"))
        .contains(workspace.words().say("{车间}台账"), workspace.words().say("其中{帮扶对象}"));
    assertThat(said(pages, Set.of(workspace.strange()), Set.of()))
        .as("a quotation is on a page of the year, so that there is something to let pass")
        .isNotEmpty();
    assertThat(said(pages, workspace.words().strangers(), workspace.quotations())).isEmpty();
  }

  /** What boards and tables say is of no period, and what a page says of a year names concepts. */
  @Test
  void noTextOfOursSaysAWordOfOnePeriodItself() throws IOException {
    Set<String> words = new TreeSet<>();
    PeriodWords.all().forEach(period -> words.addAll(period.strangers()));
    Map<String, String> texts = new LinkedHashMap<>();
    for (String folder : OURS) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (file.toString().matches(".*\\.(java|sql|ftlh|yaml|csv)")) {
            texts.put(ROOT.relativize(file).toString(), Files.readString(file));
          }
        }
      }
    }
    for (Dataset one : DatasetCatalogue.builtIn().datasets()) {
      texts.put(one.id(), one.label() + one.fields().stream().map(f -> f.label()).toList());
    }
    DatasetCatalogue.builtIn()
        .codeLists()
        .forEach((name, list) -> texts.put("codes " + name, list.usualWords().toString()));

    assertThat(texts).hasSizeGreaterThan(300);
    assertThat(said(texts, words, Set.of())).isEmpty();
  }

  private Map<String, String> pages(YearWorkspace workspace) throws IOException {
    String root = workspace.root().toString();
    String year = String.valueOf(workspace.year());
    Path out = folder.resolve("out");
    done("evaluate", root, "--year", year, "--out", out.resolve("pages").toString());
    done("evaluate", root, "--site", out.resolve("site").toString());
    done("doubts", root, "--year", year, "--out", out.resolve("doubts").toString());
    Files.createDirectories(out.resolve("templates"));
    for (Dataset one : DatasetCatalogue.load(workspace.root()).datasets()) {
      String file = out.resolve("templates").resolve(one.id() + ".xlsx").toString();
      done("template", one.id(), "--workspace", root, "--year", year, "--out", file);
    }
    Map<String, String> pages = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        pages.put(out.relativize(file).toString(), text(file));
      }
    }
    pages.put("owed", done("owed", root));
    for (String what : List.of("WIND-06", "WLAB-02")) {
      pages.put("explain " + what, explained(root, year, what));
    }
    return pages;
  }

  private static String explained(String root, String year, String what) {
    return done("explain", root, "--pairing", PAIRING, "--year", year, what);
  }

  private static String done(String... command) {
    CommandLineRun run = CommandLineRun.of(command);
    assertThat(run.code()).as(run.err()).isLessThanOrEqualTo(1);
    return run.out();
  }

  private static String text(Path file) throws IOException {
    String name = file.toString();
    return name.endsWith(".xlsx") || name.endsWith(".zip") ? parts(file) : Files.readString(file);
  }

  /**
   * Everything a workbook says: cells, drop-downs, drawings; their writers spell characters out.
   */
  private static String parts(Path workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry part = all.nextElement();
        if (part.getName().endsWith(".xml")) {
          text.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8)).append('\n');
        }
      }
    }
    return SPELT.matcher(text).replaceAll(one -> Character.toString(code(one.group(1))));
  }

  private static int code(String spelt) {
    return spelt.startsWith("x")
        ? Integer.parseInt(spelt.substring(1), 16)
        : Integer.parseInt(spelt);
  }

  /** Which of the words are said where, outside of quotations. */
  private static List<String> said(
      Map<String, String> pages, Set<String> words, Set<String> quotations) {
    List<String> said = new ArrayList<>();
    pages.forEach(
        (page, text) -> {
          String ours = text;
          for (String quotation : quotations) {
            ours = ours.replace(quotation, "〃");
          }
          for (String word : words) {
            int at = ours.indexOf(word);
            if (at >= 0) {
              String around =
                  ours.substring(Math.max(0, at - 15), Math.min(ours.length(), at + 25));
              said.add(page + ": " + word + " in " + around.replaceAll("\\s+", " "));
            }
          }
        });
    return said;
  }
}
