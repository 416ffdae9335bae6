package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.app.shell.ExitCode;

/**
 * Whatever changes in a workspace, a run that takes over what has not changed publishes what a run
 * from nothing would: every table of the star, of the assessment and below, row by row. {@code
 * -Dpairledger.changes=300} draws as many sequences of changes.
 */
class OnlyWhatChangedTest {

  private static final int CHANGES = 4;

  private static final String FUNDS = "财政局资金拨付支出明细";

  private static final String MEDIA = "宣传部宣传报道台账";

  private static final String MEMBERS =
      """
      pairing_id,role,region_or_org,valid_from,valid_to
      p,D,440784,2016-01-01,
      p,R,451423,2016-01-01,
      q,D,440784,2016-01-0%d,
      q,R,451424,2016-01-01,
      """;

  @TempDir private Path root;

  private Path folder;
  private final List<String> told = new ArrayList<>();

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("pairledger.changes", 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRunIsEqualToOneFromNothing(int seed) throws IOException, SQLException {
    Random random = new Random(seed);
    folder = root.resolve("kept");
    SmallWorkspace workspace = twoPairings();
    for (int change = 0; change < CHANGES; change++) {
      change(workspace, random, change);
      if (change > 0 && random.nextBoolean()) {
        told.add("planned");
        call("plan", folder);
      }
      if (random.nextInt(3) == 0) {
        change(workspace, random, change + CHANGES);
      }
      Path fresh = root.resolve("fresh-" + change);
      copy(folder, fresh);

      run(folder);
      run(fresh);

      assertThat(differences(build(folder), build(fresh))).as("after %s", told).isEmpty();
    }
  }

  /** Both of which a ledger may name. */
  private SmallWorkspace twoPairings() throws IOException {
    SmallWorkspace workspace = SmallWorkspace.at(folder);
    workspace.write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        p,东县—西县,East–West,county,,测试协作,甲组,true,2016-01-01,
        q,东县—南县,East–South,county,,测试协作,甲组,true,2016-01-01,
        """);
    workspace.write("pairing_members.csv", MEMBERS.formatted(1));
    workspace.write(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        440784,东县,county,,2016-01-01,,
        451423,西县,county,,2016-01-01,,
        451424,南县,county,,2016-01-01,,
        """);
    for (int number = 0; number < 4; number++) {
      workspace.write("ledgers/2020/p/东县" + FUNDS + number + ".csv", funds(number, "西县"));
    }
    workspace.write("ledgers/2020/q/东县" + FUNDS + ".csv", funds(7, "南县"));
    for (int year = 2019; year <= 2021; year++) {
      workspace.write("ledgers/" + year + "/p/东县" + MEDIA + ".csv", media(year, 1));
    }
    workspace.write("plans/2020/q/plan.yaml", "title: 要点\nissued_on: 2020-01-26\ninvented: true\n");
    workspace.write(
        "plans/2020/q/items.csv",
        "item,category,summary,deadline,responsible,body_section\n7.3,宣传,报道,2020-12-31,宣传部,\n");
    workspace.write("plans/2020/q/targets.csv", reports(2));
    return workspace;
  }

  private static String funds(int thousand, String other) {
    return """
    2020年资金拨付支出明细,,,,,,,,
    填报单位（盖章）：东县财政局    截止时间：2020.12.31    单位：元,,,,,,,,
    序号,文号,日期,年度,预算级次,付款单位,收款单位,环节,金额（元）
    1,东财〔2020〕%1$d号,2020.3.1,2020,县本级,东县财政局,%2$s财政局,拨付,%1$d000
    2,东财〔2020〕9%1$d号,2020.7.8,2020,县本级,东县财政局,西县财政局,拨付,9%1$d000
    """
        .formatted(thousand, other);
  }

  private static String reports(int number) {
    return SmallWorkspace.targets("1")
        .replace("T3.1,3.1,FND-01,,D,>=,1,万元", "T7.3,7.3,ORG-07,,J,>=," + number + ",个");
  }

  private static String media(int year, int number) {
    return """
    %1$d年宣传报道台账,,,,,
    填报单位（盖章）：东县宣传部    截止时间：%1$d.12.31,,,,,
    序号,刊播日期,媒体名称,媒体级别,标题,版面或链接
    1,%1$d-02-%2$02d,广西日报,省级,协作见闻之%2$d,A4版
    2,%1$d-04-17,人民网,国家级,协作见闻之二,A2版
    """
        .formatted(year, number);
  }

  /** A person says of the first line that the ledger came on another day. */
  private void receive(SmallWorkspace workspace, int day) throws IOException {
    Path list = folder.resolve("ledgers/submissions.csv");
    if (Files.exists(list)) {
      String[] lines = Files.readString(list).split("\n", -1);
      String[] cells = lines[1].split(",", -1);
      cells[2] = "2020-12-1" + day;
      lines[1] = String.join(",", cells);
      workspace.write("ledgers/submissions.csv", String.join("\n", lines));
    }
  }

  private void change(SmallWorkspace workspace, Random random, int number) throws IOException {
    List<Path> ledgers = ledgers();
    Path ledger = ledgers.get(random.nextInt(ledgers.size()));
    String what = "";
    int kind = random.nextInt(19);
    boolean takesOne = (kind >= 2 && kind <= 5) || kind == 17;
    switch (ledgers.size() < 3 && takesOne ? kind % 2 : kind) {
      case 0 -> {
        what = "added";
        workspace.write(
            "ledgers/2020/"
                + (random.nextBoolean() ? "p" : "q")
                + "/东县"
                + FUNDS
                + "新"
                + number
                + ".csv",
            funds(20 + number, random.nextBoolean() ? "西县" : "南县"));
      }
      case 1 -> {
        what = "target changed";
        workspace.write(
            SmallWorkspace.TARGETS, SmallWorkspace.targets(String.valueOf(100 + number)));
      }
      case 2 -> {
        what = "withdrawn " + ledger;
        Files.delete(ledger);
      }
      case 3 -> {
        what = "renamed " + ledger;
        Files.move(ledger, ledger.resolveSibling("东县" + FUNDS + "改名" + number + ".csv"));
      }
      case 4 -> {
        what = "copied to the other pairing " + ledger;
        String other = ledger.getParent().endsWith("p") ? "q" : "p";
        Path to = folder.resolve("ledgers/2020/" + other).resolve(ledger.getFileName());
        Files.createDirectories(to.getParent());
        Files.copy(ledger, to, StandardCopyOption.REPLACE_EXISTING);
      }
      case 5 -> {
        what = "moved to the other pairing " + ledger;
        String other = ledger.getParent().endsWith("p") ? "q" : "p";
        Path to = folder.resolve("ledgers/2020/" + other).resolve(ledger.getFileName());
        Files.createDirectories(to.getParent());
        Files.move(ledger, to, StandardCopyOption.REPLACE_EXISTING);
      }
      case 6 -> {
        what = "a word more for a heading";
        workspace.write(
            "catalogue/datasets/ours.yaml",
            "id: DS07\nfields:\n  - {name: amount, aliases: [实拨" + number + "]}\n");
      }
      case 7 -> {
        what = "another day";
        workspace.write(
            "workspace.yaml",
            "name: 测试\nas_of: 2020-12-" + (10 + number) + "\nsecret: secret.key\n");
      }
      case 8 -> {
        what = "a member since another day";
        workspace.write("pairing_members.csv", MEMBERS.formatted(1 + number));
      }
      case 9 -> {
        what = "a value verified";
        workspace.write("judgements/2020/p.csv", judged("核查,target,T3.1," + (90 + number)));
      }
      case 10 -> {
        what = "a factor of doubt";
        workspace.write(
            "catalogue/factors.csv", "rule,soft,hard,floor,note\nK01," + (2 + number) + ",4,,\n");
      }
      case 11 -> {
        what = "an indicator defined anew";
        workspace.write(
            "catalogue/indicators/FND-01.sql",
            packed("/pairledger/indicators/FND-01.sql")
                .replaceFirst("(?m)^(-- definition: .*)$", "$1（" + number + "）"));
      }
      case 12 -> {
        what = "another item";
        workspace.write(
            "plans/2020/p/items.csv",
            "item,category,summary,deadline,responsible,body_section\n3.1,资金支持,划拨资金"
                + number
                + ",2020-12-31,两地财政局,\n");
      }
      case 13 -> {
        what = "other reports";
        int year = 2019 + random.nextInt(3);
        String pairing = random.nextBoolean() ? "p" : "q";
        workspace.write(
            "ledgers/" + year + "/" + pairing + "/东县" + MEDIA + ".csv", media(year, 2 + number));
      }
      case 14 -> {
        what = "received on another day";
        receive(workspace, number);
      }
      case 15 -> {
        what = "another target of reports";
        workspace.write("plans/2020/q/targets.csv", reports(3 + number));
      }
      case 16 -> {
        what = "a hamlet more";
        workspace.write(
            "reference/hamlets.csv",
            "county,township,village,hamlet,households,population,is_poor_village\n西县,甲镇,甲村,屯"
                + number
                + ",1,3,true\n");
      }
      case 17 -> {
        what = "withdrawn and corrected at once " + ledger;
        Files.delete(ledger);
        workspace.write("ledgers/2020/p/东县" + FUNDS + "0.csv", funds(40 + number, "西县"));
      }
      default -> {
        what = "corrected " + ledger;
        String text = Files.readString(ledger);
        Files.writeString(
            ledger, text.replaceFirst("(?m)000$", "500").replaceFirst("-04-17", "-04-18"));
      }
    }
    told.add(what);
  }

  private static String judged(String decision) {
    return "stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on\n"
        + decision
        + ",,,核实,,,\n";
  }

  private static String packed(String resource) throws IOException {
    try (InputStream text = OnlyWhatChangedTest.class.getResourceAsStream(resource)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<Path> ledgers() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("ledgers"))) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !file.endsWith("submissions.csv"))
          .sorted()
          .toList();
    }
  }

  /** Without what the program keeps. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path path = from.relativize(file);
        if (!path.startsWith("warehouse")) {
          Files.createDirectories(to.resolve(path).getParent());
          Files.copy(file, to.resolve(path));
        }
      }
    }
  }

  private static void run(Path folder) {
    call("run", folder);
  }

  private static void call(String command, Path folder) {
    CommandLineRun run = CommandLineRun.of(command, folder.toString());
    assertThat(run.code()).as(run.err()).isNotEqualTo(ExitCode.COULD_NOT_RUN);
  }

  private static Path build(Path folder) throws IOException {
    try (Stream<Path> builds = Files.list(folder.resolve("warehouse/builds"))) {
      return builds.sorted().reduce((one, next) -> next).orElseThrow();
    }
  }

  /** Tables that are not the same, whatever the order of their rows. */
  private static List<String> differences(Path one, Path other) throws IOException, SQLException {
    List<String> differences = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      for (String table : stars(one)) {
        compare(statement, table, parquet(one, table), parquet(other, table), differences);
      }
      statement.execute("attach '" + one.resolve("current.duckdb") + "' as one (read_only)");
      statement.execute("attach '" + other.resolve("current.duckdb") + "' as other (read_only)");
      for (String table : served(statement)) {
        compare(statement, table, "one." + table, "other." + table, differences);
      }
    }
    return differences;
  }

  private static void compare(
      Statement statement, String table, String one, String other, List<String> differences)
      throws SQLException {
    String query =
        "select (select count(*) from (from %1$s except all from %2$s)), "
            + "(select count(*) from (from %2$s except all from %1$s))";
    try (ResultSet rows = statement.executeQuery(query.formatted(one, other))) {
      rows.next();
      if (rows.getLong(1) + rows.getLong(2) > 0) {
        differences.add(table + ": " + rows.getLong(1) + " and " + rows.getLong(2) + " rows");
      }
    }
  }

  private static List<String> stars(Path build) throws IOException {
    try (Stream<Path> tables = Files.list(build.resolve("star"))) {
      return tables.map(table -> table.getFileName().toString()).sorted().toList();
    }
  }

  private static String parquet(Path build, String table) {
    return "read_parquet('" + build.resolve("star").resolve(table) + "/*.parquet')";
  }

  /** But the list of releases, and what changed since the one before. */
  private static List<String> served(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select schema_name || '.' || table_name from duckdb_tables()"
                + " where database_name = 'one' and not table_name like 'release%'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    assertThat(tables).hasSizeGreaterThan(10);
    return tables;
  }
}
