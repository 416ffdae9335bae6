package org.pairledger.warehouse.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.report.Served;

class SiteTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)(?:#([^\"]+))?\"");
  private static final int MOST_BYTES = 200_000;

  @TempDir static Path out;

  private static List<Path> files;

  @BeforeAll
  static void write() throws Exception {
    try (Star star = Served.sample()) {
      files = Site.write(star.connection(), out, null);
    }
  }

  @Test
  void everyLinkLeadsToAPageAndToALineOfIt() throws Exception {
    int links = 0;
    for (Path file : files) {
      Matcher link = LINK.matcher(Files.readString(file));
      while (link.find()) {
        Path page =
            file.resolveSibling(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8))
                .normalize();
        assertThat(page).as("in %s", file).exists().isRegularFile();
        if (link.group(2) != null) {
          assertThat(Files.readString(page)).contains("id=\"" + link.group(2) + "\"");
        }
        links++;
      }
    }
    assertThat(links).isGreaterThan(files.size());
  }

  @Test
  void aPageIsSmallAndAsksForNothing() throws Exception {
    for (Path file : files) {
      assertThat(Files.size(file)).as(file.toString()).isLessThan(MOST_BYTES);
      assertThat(Files.readString(file)).doesNotContain("http:", "https:", "src=", "@import");
    }
  }

  @Test
  void aFigureLeadsToItsRowsAndARowIntoItsLedger() throws Exception {
    String pairing = page("2020-heshan-longzhou.html");
    String target = page("targets/2020-heshan-longzhou-T3.1.html");

    assertThat(pairing).contains("targets/2020-heshan-longzhou-T3.1.html");
    assertThat(target).contains("≥260万元", "出处", "ledgers/");
    assertThat(page("index.html"))
        .contains("2020年度结对考核总览", "2020-heshan-longzhou.html", "type=\"search\"");
  }

  @Test
  void theOverviewShowsWhichProvinceHelpsWhich() throws Exception {
    assertThat(page("index.html"))
        .contains("广东 → 广西：3对（鹤山市—龙州县、蓬江区—天等县、新会区—宁明县）", "帮3", "受3", "黑龙江");
  }

  @Test
  void anIdIsAFileNameWhateverStandsInIt() {
    assertThat(SiteLinks.plain("T3.1")).isEqualTo("T3.1");
    assertThat(SiteLinks.plain("../a 县")).isEqualTo(".._2fa_20_53bf");
  }

  private static String page(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }
}
