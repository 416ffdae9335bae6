package org.pairledger.warehouse.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.explain.CellTexts;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.release.ReleaseRow;
import org.pairledger.warehouse.serve.ServedFile;

/**
 * A whole build of two pairings, p and q, of one peer group: one item counts p's money against a
 * target (60 points), one line ranks both by money sent (40 points). p has 156 of 260 万元 and is
 * second, so it earns 36 + 20.
 */
public final class SmallEdition {

  private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

  private final Path build;
  private final Map<String, String> files = new TreeMap<>();
  private final List<String> amounts = new ArrayList<>(List.of("1000000", "560000"));
  private boolean onlyMoney;
  private boolean hasIndicators;
  private String comparator = ">=";
  private String due = "2020-07-15";
  private String groupOfQ = "甲组";
  private String code = "now";
  private LocalDate asOf = AS_OF;

  private SmallEdition(Path build) {
    this.build = build;
  }

  public static SmallEdition at(Path build) throws IOException {
    SmallEdition one = new SmallEdition(build);
    one.file("workspace.yaml", "name: 测试\nas_of: 2020-12-31\n");
    one.group("甲组").target("260").weights("60", "40").due("2020-07-15");
    return one;
  }

  /** p's movements of money, one ledger row each, from row 5 on; what is no number is not read. */
  SmallEdition amounts(String... yuan) {
    amounts.clear();
    amounts.addAll(List.of(yuan));
    return this;
  }

  /** Then nothing else in a row depends on its amount. */
  SmallEdition cellsOnlyOfMoney() {
    onlyMoney = true;
    return this;
  }

  /** With every indicator published, which takes a while. */
  public SmallEdition withIndicators() {
    hasIndicators = true;
    return this;
  }

  SmallEdition code(String program) {
    code = program;
    return this;
  }

  SmallEdition asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  SmallEdition group(String ofQ) {
    groupOfQ = ofQ;
    return file(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        p,东县—西县,East–West,county,,测试协作,甲组,true,2016-01-01,
        q,南县—北县,South–North,county,,测试协作,%s,true,2016-01-01,
        """
            .formatted(ofQ));
  }

  /** Without q and its plan. */
  SmallEdition alone() {
    files.keySet().removeIf(path -> path.startsWith("plans/2020/q/"));
    return file(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        p,东县—西县,East–West,county,,测试协作,甲组,true,2016-01-01,
        """);
  }

  /** A promise to send no more than that. */
  SmallEdition atMost(String value) {
    comparator = "<=";
    return target(value);
  }

  public SmallEdition target(String value) {
    for (String pairing : List.of("p", "q")) {
      String folder = "plans/2020/" + pairing + "/";
      file(folder + "plan.yaml", "title: 要点\nissued_on: 2020-04-26\ninvented: true\n");
      file(
          folder + "items.csv",
          """
          item,category,summary,deadline,responsible,body_section
          3.1,资金支持,划拨财政帮扶资金,2020-12-31,两地财政局,
          """);
      file(
          folder + "targets.csv",
          "target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,"
              + "basis,depends_on,plan_version,note\n"
              + ("T3.1,3.1,FND-01,,D," + comparator + ",")
              + ((pairing.equals("p") ? value : "260") + ",万元,")
              + "2020-01-01,2020-12-31,2020-12-31,scored,,1,\n");
    }
    return this;
  }

  SmallEdition due(String day) {
    due = day;
    return file(
        "plans/2020/p/obligations.csv",
        "obligation,dataset,side,owner,period_from,period_to,due_on,evidences\n"
            + ("B1,DS07,D,财政局,,," + day + ",3.1\n"));
  }

  public SmallEdition weights(String money, String place) {
    return file("regimes/own.yaml", regime(money, place));
  }

  /** The rules as a file. */
  public static String regime(String money, String place) {
    return """
        regime: 测试
        name: 测试办法
        years: {from: 2020, to: 2020}
        weighting: 测试赋权
        categories:
          - {plan: 资金支持, assessment: 资金支持}
          - {plan: 产业协作, assessment: 产业合作}
        scorecards:
          plan_completion:
            name: 工作要点完成情况
            total: 100
            categories: plan
            category_weights: {资金支持: %1$s, 产业协作: %2$s}
            lines:
              - id: A1
                category: 资金支持
                weight: %1$s
                binds: {item: "3.1"}
                mode: {kind: ratio_capped}
              - id: A2
                category: 产业协作
                weight: %2$s
                binds: {indicator: FND-02, side: D}
                mode: {kind: rank_in_group, first: 1, last: 0.5}
            grades:
              by: points
              bands:
                - {grade: 好, from: 60, to: 100}
                - {grade: 差, from: 0, to: 60}
        """
        .formatted(money, place);
  }

  SmallEdition file(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** Writes the build: rules, star, served file. */
  public Edition made(String name) throws Exception {
    Path rules = build.resolve("rules");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.createDirectories(rules.resolve(file.getKey()).getParent());
      Files.writeString(rules.resolve(file.getKey()), file.getValue());
    }
    Workspace workspace = Workspace.read(rules);
    Regimes regimes = Regimes.read(rules);
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.of(workspace.catalogue()));
    Rulebook rulebook = new Rulebook(workspace, regimes, catalogue, asOf);
    star();
    try (ServedFile served = ServedFile.begin(build)) {
      Connection connection = served.connection();
      if (hasIndicators) {
        rulebook.indicatorTables().write(connection, asOf, new TreeSet<>(List.of(2020)));
      }
      new AssessmentJob(rulebook).write(connection, asOf);
      String hash = Sha256.of(name);
      new ReleaseRow(1, name, null, asOf, hash, hash, code, hash, false, List.of())
          .write(connection);
      served.finish(false);
    }
    return new Edition(name, build, rulebook, code, inputs());
  }

  /** What stands in p's ledger: a number, a name, the money. */
  public CellTexts cells() {
    return new CellTexts() {
      @Override
      public Map<String, String> row(String sourceFile, int sheet, int row) {
        int at = row - 5;
        return sourceFile.equals(key()) && at >= 0 && at < amounts.size()
            ? Map.of(
                "A",
                "拨〔2020〕" + (onlyMoney ? "" : amounts.get(at)),
                "B",
                "张三" + at,
                "C",
                amounts.get(at))
            : Map.of();
      }

      @Override
      public boolean isPersonal(String dataset, String field) {
        return field.equals("payee");
      }

      @Override
      public String label(String dataset, String field) {
        return Map.of("document_no", "文号", "payee", "收款人", "amount", "金额").get(field);
      }
    };
  }

  private String key() {
    return Sha256.of(String.join(",", amounts)).substring(0, 16);
  }

  private SortedMap<String, String> inputs() {
    SortedMap<String, String> inputs = new TreeMap<>();
    files.forEach((path, text) -> inputs.put(path, Sha256.of(text)));
    inputs.putIfAbsent("ledgers/2020/p/资金.xlsx", key());
    return inputs;
  }

  private void star() throws Exception {
    try (Star star = Star.empty()) {
      star.draw(
          "dim_pairings",
          """
          pairing_id | pairing_name | pairing_level | is_scored | peer_group | valid_from
          p | 东县—西县 | county | true | 甲组 | 2016-01-01
          q | 南县—北县 | county | true | %s | 2016-01-01
          """
              .formatted(groupOfQ));
      star.draw(
          "bridge_pairing_closure",
          "ancestor_pairing_id | pairing_id | distance\np | p | 0\nq | q | 0");
      star.draw(
          "dim_source_files",
          "source_file | file_path | file_state | pairing_id | plan_year | staged_count | known_from\n"
              + (key() + " | ledgers/2020/p/资金.xlsx | staged | p | 2020 | " + amounts.size())
              + " | 2020-01-01");
      star.draw(
          "dim_source_columns",
          """
          source_file | source_sheet | source_table | sheet_name | dataset | field_name | column_letter
          {key} | 0 | 0 | 明细 | DS07 | document_no | A
          {key} | 0 | 0 | 明细 | DS07 | payee | B
          {key} | 0 | 0 | 明细 | DS07 | amount | C
          """
              .replace("{key}", key()));
      star.draw(
          "fct_obligations",
          "obligation_id | pairing_id | plan_year | side | owner | dataset | period_from | period_to"
              + " | due_on | received_on | source_file\n"
              + ("p/2020/B1 | p | 2020 | D | 财政局 | DS07 | | | "
                  + due
                  + " | 2020-07-01 | "
                  + key()));
      money(star);
      write(star);
    }
  }

  private void money(Star star) throws Exception {
    String head =
        "fact_id | pairing_id | flow_date | budget_level | fund_stage | amount_yuan | source_file"
            + " | source_sheet | source_row\n";
    for (int i = 0; i < amounts.size(); i++) {
      if (!amounts.get(i).matches("\\d+")) {
        continue;
      }
      long fact = Long.parseLong(Sha256.of(key() + i).substring(0, 12), 16);
      star.draw(
          "fct_fund_flows",
          head
              + (fact + " | p | 2020-03-01 | county | transferred | " + amounts.get(i))
              + (" | " + key() + " | 0 | " + (5 + i)));
    }
    star.draw(
        "fct_fund_flows",
        head + "1 | q | 2020-03-01 | county | transferred | 2600000 | other | 0 | 5");
  }

  private void write(Star star) throws Exception {
    try (Statement statement = star.connection().createStatement()) {
      for (Table table : StarTables.ALL) {
        Path folder = Files.createDirectories(build.resolve("star").resolve(table.name()));
        statement.execute(
            "copy star.%s to '%s' (format parquet)"
                .formatted(table.name(), folder.resolve("part-0.parquet")));
      }
    }
  }
}
