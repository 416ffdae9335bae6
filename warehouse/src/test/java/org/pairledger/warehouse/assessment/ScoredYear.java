package org.pairledger.warehouse.assessment;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.assessment.decision.JudgementFaults;
import org.pairledger.warehouse.assessment.decision.RuleFaults;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * A whole workspace of 2026 drawn line by line: pairings, own indicators {@code OWN-01} to {@code
 * OWN-05} with the figures behind them, targets, rules and judgements; judged as a run judges it.
 */
public final class ScoredYear implements AutoCloseable {

  private static final String TARGETS =
      "target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,"
          + "basis,depends_on,plan_version,note\n";
  private static final String JUDGEMENTS =
      "stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on\n";

  private final Path root;
  private final Star star = Star.empty();
  private final Map<String, String> groups = new LinkedHashMap<>();
  private final Map<String, String> targets = new LinkedHashMap<>();
  private final Map<String, String> judgements = new LinkedHashMap<>();
  private final Map<String, String> items = new LinkedHashMap<>();
  private final Map<String, String> obligations = new LinkedHashMap<>();
  private String regime = "";
  private @Nullable Assessed assessed;

  public ScoredYear(Path root) throws SQLException {
    this.root = root;
  }

  @Override
  public void close() throws SQLException {
    star.close();
  }

  public ScoredYear pairing(String id, String group) throws SQLException {
    groups.put(id, group);
    star.draw(
        "bridge_pairing_closure",
        "ancestor_pairing_id | pairing_id | distance\n" + id + " | " + id + " | 0");
    return this;
  }

  /** Figures of one pairing: indicator, acting side, day, quantity. */
  public ScoredYear figures(String pairing, String drawn) throws SQLException {
    for (String line : drawn.strip().lines().toList()) {
      String[] told = line.strip().split(" +", -1);
      star.draw(
          "fct_own_records",
          "pairing_id | plan_year | dataset | reporting_side | row_values | known_from\n"
              + String.join(
                  " | ",
                  pairing,
                  told[2].substring(0, 4),
                  "DS31",
                  told[1].equals("J") ? "R" : told[1],
                  json(told),
                  "2025-01-01"));
    }
    return this;
  }

  private static String json(String[] told) {
    return "{\"what\":\"%s\",\"side\":\"%s\",\"done_on\":\"%s\",\"quantity\":\"%s\"}"
        .formatted(told[0], told[1], told[2], told[3]);
  }

  /** Targets of one pairing: id, item, indicator, params, side, comparator, value, unit, basis. */
  public ScoredYear targets(String pairing, String drawn) {
    for (String line : drawn.strip().lines().toList()) {
      String[] told = line.strip().split(",", -1);
      String days =
          told.length > 9
              ? String.join(",", told[9], told[10], told[11])
              : "2026-01-01,2026-12-31,2026-12-31";
      targets.merge(
          pairing,
          String.join(",", List.of(told).subList(0, 8)) + "," + days + "," + told[8] + ",,1,\n",
          String::concat);
    }
    return this;
  }

  /** What one pairing's bureaus owe. */
  ScoredYear obligations(String pairing, String lines) {
    obligations.put(pairing, lines);
    return this;
  }

  /** One more item of one pairing's plan. */
  ScoredYear item(String pairing, String line) {
    items.merge(pairing, line + "\n", String::concat);
    return this;
  }

  /**
   * The year before of one pairing: one target, as {@link #targets}, and what was decided of it.
   */
  ScoredYear yearBefore(String pairing, String target, String judgement) throws IOException {
    String folder = "plans/2025/" + pairing + "/";
    String[] told = target.split(",", -1);
    write(folder + "plan.yaml", "title: 要点\nissued_on: 2025-01-02\ninvented: true\n");
    write(
        folder + "items.csv",
        "item,category,summary,deadline,responsible,body_section\n1.1,甲类,事项一,2025-12-31,两地,\n");
    write(
        folder + "targets.csv",
        TARGETS
            + String.join(",", List.of(told).subList(0, 8))
            + ",2025-01-01,2025-12-31,2025-12-31,"
            + told[8]
            + ",,1,\n");
    write("judgements/2025/" + pairing + ".csv", JUDGEMENTS + judgement + "\n");
    return this;
  }

  ScoredYear judgement(String pairing, String line) {
    judgements.merge(pairing, line + "\n", String::concat);
    return this;
  }

  /** The scorecards of the year. */
  public ScoredYear rules(String scorecards) {
    regime = scorecards;
    return this;
  }

  /** Writes everything and judges it to a day. */
  public ScoredYear judge(String asOf) throws Exception {
    write();
    Workspace workspace = Workspace.read(root);
    Regimes regimes = Regimes.read(root);
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.of(workspace.catalogue()));
    LocalDate day = LocalDate.parse(asOf);
    assessed =
        new AssessmentJob(new Rulebook(workspace, regimes, catalogue, day))
            .write(star.connection(), day);
    return this;
  }

  /** What can be asked of the year that was judged. */
  Assessed assessed() {
    return Objects.requireNonNull(assessed);
  }

  /** What is wrong with the workspace's own rules. */
  List<String> faults() throws Exception {
    write();
    Workspace workspace = Workspace.read(root);
    Regimes regimes = Regimes.read(root);
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.of(workspace.catalogue()));
    List<String> faults = new ArrayList<>();
    RuleFaults.of(workspace.plans(), regimes, catalogue).forEach(one -> faults.add(one.message()));
    JudgementFaults.of(workspace, regimes, catalogue).forEach(one -> faults.add(one.message()));
    return faults;
  }

  /** The cells of a query's rows, numbers without trailing zeros. */
  public List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var statement = star.connection().createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          cells.add(cell(found.getObject(i)));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }

  private static String cell(Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return String.valueOf(value);
  }

  private void write() throws IOException {
    write("workspace.yaml", "name: 测试\nas_of: 2026-12-31\n");
    StringBuilder pairings =
        new StringBuilder(
            "pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,"
                + "valid_to\n");
    for (Map.Entry<String, String> one : groups.entrySet()) {
      pairings.append(one.getKey() + ",东县—西县（" + one.getKey() + "）,,county,,协作,");
      pairings.append(one.getValue() + ",true,2016-01-01,\n");
      plan(one.getKey());
    }
    write("pairings.csv", pairings.toString());
    for (int i = 1; i <= 5; i++) {
      write("catalogue/indicators/OWN-0" + i + ".sql", indicator("OWN-0" + i));
    }
    write("regimes/own.yaml", HEAD + regime.indent(2));
  }

  private static final String HEAD =
      """
      regime: 2026-own
      name: 试编办法
      years: {from: 2025}
      weighting: 自拟
      categories:
        - {plan: 甲类, assessment: 甲类}
        - {plan: 乙类, assessment: 乙类}
        - {plan: 丙类, assessment: by_indicator}
      scorecards:
      """;

  private void plan(String id) throws IOException {
    String folder = "plans/2026/" + id + "/";
    write(folder + "plan.yaml", "title: 要点\nissued_on: 2026-01-02\ninvented: true\n");
    write(
        folder + "items.csv",
        """
        item,category,summary,deadline,responsible,body_section
        1.1,甲类,事项一,2026-12-31,两地,
        1.2,甲类,事项二,2026-12-31,两地,
        2.1,乙类,事项三,2026-12-31,两地,
        """
            + items.getOrDefault(id, ""));
    write(folder + "targets.csv", TARGETS + targets.getOrDefault(id, ""));
    write(
        folder + "obligations.csv",
        "obligation,dataset,side,owner,period_from,period_to,due_on,evidences\n"
            + obligations.getOrDefault(id, ""));
    if (judgements.containsKey(id)) {
      write("judgements/2026/" + id + ".csv", JUDGEMENTS + judgements.get(id));
    }
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }

  /** A flow of quantities; with {@code size=big} only those of a hundred and more. */
  private static String indicator(String code) {
    return """
    -- code: %1$s
    -- name: 自定%1$s
    -- name_en: Own %1$s
    -- category: 甲类
    -- assessment_category: 甲类
    -- unit: 亩
    -- measure: sum
    -- timing: flow
    -- params: size=all|big
    -- definition: 台账所列数量，逐行相加。
    select
        pairing_id,
        nullif(row_values ->> '$.side', 'J') as acting_side,
        row_values ->> '$.side' as reported_by,
        'num' as role,
        null as unit_key,
        null as distinct_key,
        cast(row_values ->> '$.done_on' as date) as counts_from,
        null::date as counts_to,
        cast(row_values ->> '$.quantity' as decimal(18, 2)) as amount,
        known_from,
        known_to,
        fact_id,
        case
            when getvariable('p_size') = 'big'
                and cast(row_values ->> '$.quantity' as decimal(18, 2)) < 100 then '不足一百'
        end as excluded_because
    from star.fct_own_records
    where dataset = 'DS31' and row_values ->> '$.what' = '%1$s'
    """
        .formatted(code);
  }
}
