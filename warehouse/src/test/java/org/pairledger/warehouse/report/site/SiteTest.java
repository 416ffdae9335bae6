package org.pairledger.warehouse.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
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
      ownView(star);
      files = Site.write(star.connection(), out, null, List.of("v_given", "v_gone"));
    }
  }

  private static void ownView(Star star) throws SQLException {
    try (Statement statement = star.connection().createStatement()) {
      statement.execute(
          """
          create table mart.v_given as
          select
              '0001' as pairing_id, '鹤山市—龙州县' as pairing_name, 2018 + n % 3 as plan_year,
              date '2020-01-31' + n::integer as period_date, 'k' || n as person_key,
              1234.5::decimal(18, 2) + n as given_yuan, 'a <b> ' || repeat('字', 200) as told
          from range(900) as rows(n)
          """);
      statement.execute(
          """
          create table mart.v_data_dictionary as
          select
              'mart' as schema_name, 'v_given' as view_name, '各月捐赠' as view_label,
              '每月一行' as view_row, *
          from (values
              ('pairing_id', '结对', 'VARCHAR', null, '', 1), ('pairing_name', '结对名称', 'VARCHAR', null, '', 2),
              ('plan_year', '年度', 'INTEGER', '年', '', 3), ('period_date', '月末', 'DATE', null, '', 4),
              ('person_key', '人员', 'VARCHAR', null, '', 5), ('given_yuan', '捐赠', 'DECIMAL(18,2)', '元', '', 6),
              ('told', '说明', 'VARCHAR', null, '', 7)
          ) as c(column_name, column_label, column_type, column_unit, column_definition, column_no)
          """);
    }
  }

  @Test
  void anOwnViewIsATableAYearWithoutKeysOfPersons() throws Exception {
    String view = page("views/v_given-2020.html");

    assertThat(page("index.html")).contains("views/v_given-2020.html", "各月捐赠", "共300行");
    assertThat(view)
        .contains("2020年度各月捐赠", "捐赠（元）", "1,236.5", "a &lt;b&gt;", "v_given-2020-1.html");
    assertThat(view).doesNotContain("人员", ">k2<", "0001");
    assertThat(out.resolve("views/v_gone-2020.html")).doesNotExist();
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
