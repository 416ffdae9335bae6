package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Progress;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.transform.engine.EmbeddedEngine;
import org.pairledger.transform.engine.SparkEngine;
import org.pairledger.transform.engine.StarEngine;
import org.pairledger.transform.table.Given;

/**
 * One text, two engines: of ledgers drawn at random from few and odd words, so that keys tie, names
 * repeat and cells are blank, both make the same star to the row.
 */
class TwoEnginesTest {

  private static final int ROWS = 40;

  private static final List<String> FILES = List.of("d1", "d2", "r1", "r2", "d9", "r9");

  private static final List<String> WORDS =
      List.of(
          "龙州县水口镇",
          "水口镇",
          "北胜村",
          "弄农屯",
          "鹤山市",
          "广东江门某厂",
          "本县",
          "上海市市辖区浦东新区",
          "崇左市 天等县",
          "江门—崇左联席会议",
          "０１２３项目",
          "0123项目",
          "ＡＢＣ公司",
          "abc公司",
          "İstanbul ß",
          "（）",
          "广东省",
          "广西壮族自治区",
          "江干区",
          "91350100M000100Y43",
          "91350100m000100y43",
          "received",
          "not_registered",
          "joint_meeting",
          "visit",
          "D>R",
          "own",
          "𠮷野村",
          "a|b",
          "'\"\\");

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(1899, 12, 30),
          LocalDate.of(2020, 2, 28),
          LocalDate.of(2020, 2, 29),
          LocalDate.of(2020, 3, 1),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(9999, 12, 31));

  private static final List<BigDecimal> AMOUNTS =
      List.of(
          new BigDecimal("-0.01"),
          new BigDecimal("0.00"),
          new BigDecimal("1.05"),
          new BigDecimal("33333.33"),
          new BigDecimal("99999999.99"));

  @TempDir private Path root;

  @Test
  void theyAreEqualToTheRow() throws IOException {
    StagedBuild staged = drawn(new Random(17));
    Path embedded = staged.build("embedded");
    Path spark = staged.build("spark");
    Workspace workspace = Workspaces.ofTwo(root);

    try (StarEngine engine = EmbeddedEngine.open(root.resolve("spill"))) {
      TransformJob.run(engine, workspace, embedded, Progress.SILENT);
    }
    try (SparkSession session = session();
        StarEngine engine = SparkEngine.open(session, root.resolve("steps"))) {
      TransformJob.run(engine, workspace, spark, Progress.SILENT);
    }

    assertThat(differences(embedded.resolve("star"), spark.resolve("star"))).isEmpty();
    assertThat(List.of(said(embedded), said(spark)))
        .as("what files of both engines say of a column")
        .allSatisfy(text -> assertThat(text).contains("台账填报的金额。单位：元"));
  }

  /** All that a file of amounts says of itself. */
  private static String said(Path build) {
    String files = build.resolve("star/fct_fund_flows").toString().replace("'", "''");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet said =
            statement.executeQuery(
                "select string_agg(decode(value), ' ') from parquet_kv_metadata('"
                    + files
                    + "/*.parquet')")) {
      said.next();
      return said.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each kind of ledger in six files of two pairings, one row like another. */
  private StagedBuild drawn(Random random) throws IOException {
    StagedBuild staged = new StagedBuild(root);
    for (Dataset dataset : Drawn.LEDGERS.datasets()) {
      Table table = StagingTables.of(dataset);
      Given rows = new Given(table);
      for (String file : FILES) {
        String key = file + dataset.id();
        staged.file(
            key,
            file.endsWith("9") ? Workspaces.OTHER_PAIR : Workspaces.PAIR,
            file.startsWith("d") ? "D" : "R",
            dataset.id(),
            ROWS,
            LocalDate.of(2020, file.endsWith("2") ? 10 : 7, 5),
            null);
        for (int row = 0; row < ROWS; row++) {
          rows.add(row(table, key, row, random));
        }
      }
      staged.staged(rows);
    }
    return staged;
  }

  private static @Nullable Object[] row(Table table, String file, int number, Random random) {
    @Nullable Object[] row = table.fields().stream().map(field -> value(field, random)).toArray();
    row[0] = file;
    row[1] = 0;
    row[2] = number % 2;
    row[3] = number + 5;
    return row;
  }

  private static @Nullable Object value(Field field, Random random) {
    if (field.equals(StagingTables.PERSON_KEY_FULL)) {
      return "7";
    }
    if (random.nextInt(5) == 0) {
      return null;
    }
    if (field.equals(StagingTables.PERSON_KEY)) {
      return 7L;
    }
    return switch (field.type()) {
      case STRING -> WORDS.get(random.nextInt(WORDS.size()));
      case INTEGER -> random.nextInt(5) - 1;
      case BIGINT -> (long) random.nextInt(4);
      case DECIMAL, RATIO -> AMOUNTS.get(random.nextInt(AMOUNTS.size()));
      case BOOLEAN -> random.nextBoolean();
      case DATE -> DAYS.get(random.nextInt(DAYS.size()));
    };
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[1]")
        .appName("two engines")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 1)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .getOrCreate();
  }

  /** Table, column and keys of what is not the same, whatever the order of the rows. */
  private List<String> differences(Path one, Path other) {
    List<String> differences = new ArrayList<>();
    try (StarEngine engine = EmbeddedEngine.open(root.resolve("spill"))) {
      for (Table table : StarTables.ALL) {
        engine.view("one", parquet(one, table));
        engine.view("other", parquet(other, table));
        table
            .fields()
            .forEach(field -> differences.addAll(differences(engine, table, field.name())));
        if (engine.count("one") != engine.count("other")) {
          differences.add(
              table.name()
                  + " has "
                  + engine.count("one")
                  + " and "
                  + engine.count("other")
                  + " rows");
        }
      }
    }
    return differences;
  }

  private static String parquet(Path star, Table table) {
    return "select * from read_parquet('" + star.resolve(table.name()) + "/*.parquet')";
  }

  private static List<String> differences(StarEngine engine, Table table, String column) {
    List<String> key = table.key().stream().map(Field::name).toList();
    String same =
        key.stream()
            .map(name -> "one.%s is not distinct from other.%s".formatted(name, name))
            .collect(Collectors.joining(" and "));
    String query =
        "select %s, one.%s, other.%s from one full join other on %s where one.%s is distinct from other.%s limit 3"
            .formatted(
                key.stream().map(name -> "one." + name).collect(Collectors.joining(", ")),
                column,
                column,
                same,
                column,
                column);
    return Drawn.lines(engine.rows(query)).stream()
        .map(line -> table.name() + "." + column + ": " + line)
        .toList();
  }
}
