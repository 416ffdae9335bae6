package org.pairledger.warehouse.compare;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * What two editions were made of: the ledgers, then everything people decided, then the program.
 */
final class Causes {

  /** What decides how a ledger is read. */
  static final String READING = "catalogue/(?!indicators/).*|reference/(aliases|hamlets).csv";

  /** Names of persons stand in these; what changed in them is not repeated. */
  private static final String NAMES = "judgements/.*|ledgers/.*";

  private static final Map<String, String> KINDS = kinds();

  private Causes() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("ledgers/submissions.csv", "报送登记");
    kinds.put("pairings.csv|pairing_members.csv|reference/regions.csv|plans/.*/units.csv", "成员");
    kinds.put("plans/.*", "任务");
    kinds.put("regimes/.*|catalogue/indicators/.*", "规则");
    kinds.put("judgements/.*", "判定");
    kinds.put("catalogue/.*|reference/.*", "读取");
    kinds.put("workspace.yaml", "设置");
    return kinds;
  }

  /**
   * All of them.
   *
   * @param connection shows the served files as {@code before} and {@code after}
   */
  static List<Cause> between(Connection connection, Edition before, Edition after)
      throws SQLException, IOException {
    List<Cause> causes =
        new ArrayList<>(
            Query.read(
                connection, SqlTemplate.of("compare/files-of-causes").toString(), Causes::file));
    for (Map.Entry<String, String> kind : KINDS.entrySet()) {
      SortedSet<String> paths = new TreeSet<>(before.inputs(kind.getKey()).keySet());
      paths.addAll(after.inputs(kind.getKey()).keySet());
      for (String path : paths) {
        if (kind.getValue().equals(kindOf(path))) {
          decided(kind.getValue(), path, before, after, causes);
        }
      }
    }
    if (!before.asOf().equals(after.asOf())) {
      causes.add(new Cause("规则", "修改", "截至日 " + before.asOf() + " → " + after.asOf(), List.of()));
    }
    if (!before.code().equals(after.code())) {
      causes.add(new Cause("规则", "修改", "程序版本 " + before.code() + " → " + after.code(), List.of()));
    }
    return causes;
  }

  private static String kindOf(String path) {
    return KINDS.entrySet().stream()
        .filter(kind -> path.matches(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static void decided(
      String kind, String path, Edition before, Edition after, List<Cause> causes)
      throws IOException {
    @Nullable String was = before.inputs().get(path);
    @Nullable String is = after.inputs().get(path);
    if (Objects.equals(was, is)) {
      return;
    }
    String what = was == null ? "新增" : is == null ? "删除" : "修改";
    boolean isShown = !path.matches(NAMES) && was != null && is != null;
    causes.add(
        new Cause(
            kind,
            what,
            path,
            isShown ? LineChanges.between(before.rule(path), after.rule(path)) : List.of()));
  }

  private static Cause file(ResultSet row) throws SQLException {
    @Nullable String was = row.getString("path_before");
    @Nullable String is = row.getString("path_after");
    List<String> details = new ArrayList<>();
    if (was != null && is != null && !was.equals(is)) {
      details.add("原名 " + was);
    }
    rows(row, details);
    stated(row, details);
    String path = Objects.requireNonNull(is == null ? was : is);
    return new Cause(Cause.LEDGER, what(row, was, is), path, details);
  }

  private static String what(ResultSet row, @Nullable String was, @Nullable String is)
      throws SQLException {
    if (was == null) {
      return "新收";
    }
    if (is == null) {
      return "撤下";
    }
    if (!Objects.equals(row.getString("key_before"), row.getString("key_after"))) {
      return "更正";
    }
    if (!was.equals(is)) {
      return "改名";
    }
    return row.getString("to_before") == null && row.getString("to_after") != null ? "被替代" : "改变";
  }

  private static void rows(ResultSet row, List<String> details) throws SQLException {
    change("入库行", row.getString("rows_before"), row.getString("rows_after"), details);
    change("拒收行", row.getString("refused_before"), row.getString("refused_after"), details);
  }

  private static void stated(ResultSet row, List<String> details) throws SQLException {
    change("状态", row.getString("state_before"), row.getString("state_after"), details);
    change("知悉自", row.getString("from_before"), row.getString("from_after"), details);
    @Nullable String until = row.getString("to_after");
    if (until != null && !until.equals(row.getString("to_before"))) {
      details.add("自 " + until + " 起不再有效");
    }
    if (row.getString("refusal") != null) {
      details.add("拒收原因 " + row.getString("refusal"));
    }
  }

  private static void change(
      String label, @Nullable String was, @Nullable String is, List<String> details) {
    if (was != null && is != null && !was.equals(is)) {
      details.add(label + " " + was + " → " + is);
    } else if ((was == null) != (is == null) && label.equals("入库行")) {
      details.add(label + " " + (was == null ? is : was));
    }
  }
}
