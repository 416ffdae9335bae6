package org.pairledger.warehouse.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison as people read it: why first, then scores, targets and indicators. */
public final class ComparisonText {

  private static final String RANK = "rank_in_group";

  /** What was asked first, then what was done, then what came of it. */
  private static final List<String> ORDER =
      List.of(
          "target_value",
          "deadline",
          "actual_value",
          "first_reached_on",
          "status",
          "evidence_state",
          "score_ratio",
          "value",
          RANK);

  private final Comparison all;
  private final int most;
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(Comparison all, int most) {
    this.all = all;
    this.most = most;
  }

  /**
   * The lines.
   *
   * @param most how many things of a kind are listed; the rest is counted
   */
  public static List<String> of(Comparison comparison, int most) {
    ComparisonText text = new ComparisonText(comparison, most);
    text.write();
    return text.lines;
  }

  private void write() {
    lines.add(all.before() + " → " + all.after());
    section("原因", all.causes().stream().map(ComparisonText::cause).toList());
    section("台账记录", all.rows().stream().map(ComparisonText::row).toList());
    section("得分、等次、名次", scores());
    section("任务", things(Figure.TARGET));
    section("指标", things(Figure.INDICATOR));
    onlyRanks();
    if (all.isNothing()) {
      lines.add("");
      lines.add("指标、任务、得分、等次和名次都没有变化。");
    }
  }

  private void section(String title, List<List<String>> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title + "（" + blocks.size() + "）");
    blocks.stream().limit(most).flatMap(List::stream).forEach(line -> lines.add("  " + line));
    if (blocks.size() > most) {
      lines.add("  ……另有 " + (blocks.size() - most) + " 项，用 --most 或 --format json 看全部");
    }
  }

  private static List<String> cause(Cause cause) {
    List<String> block = new ArrayList<>();
    String head = cause.kind() + "　" + cause.what() + "　" + cause.path();
    if (cause.isLedger()) {
      String details = String.join("，", cause.details());
      block.add(head + (details.isEmpty() ? "" : "：" + details));
    } else {
      block.add(head);
      cause.details().forEach(line -> block.add("    " + line));
    }
    return block;
  }

  private static List<String> row(RowChange row) {
    List<String> block = new ArrayList<>();
    String because = row.because().isEmpty() ? "" : "（" + row.because() + "）";
    block.add("[" + row.no() + "] " + row.what() + because + "　" + row.place());
    if (!row.cells().isEmpty()) {
      block.add("    " + String.join("，", row.cells()));
    }
    return block;
  }

  /** A total and its categories make one block. */
  private List<List<String>> scores() {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    for (ScoreChange score : all.scores()) {
      String card = where(score.pairingId(), score.year()) + "　" + name(score.scorecard());
      List<String> block = blocks.computeIfAbsent(card, key -> new ArrayList<>());
      if (score.category().isEmpty()) {
        block.add(card + "　" + total(score));
      } else {
        block.add((block.isEmpty() ? card + "　" : "    ") + score.category() + "　" + points(score));
      }
    }
    return List.copyOf(blocks.values());
  }

  private static String total(ScoreChange score) {
    StringBuilder text = new StringBuilder(points(score));
    if (!Objects.equals(score.gradeBefore(), score.gradeAfter())) {
      text.append("；等次 ").append(arrow(score.gradeBefore(), score.gradeAfter()));
    }
    if (!Objects.equals(score.rankBefore(), score.rankAfter())) {
      text.append("；名次 ").append(arrow(score.rankBefore(), score.rankAfter()));
    }
    return text.toString();
  }

  private static String points(ScoreChange score) {
    String parts = score.parts();
    if (score.isSame() && parts.isEmpty()) {
      return "得分不变 " + score.after();
    }
    return arrow(score.before(), score.after())
        + "（"
        + ScoreChange.signed(score.change())
        + "）"
        + (parts.isEmpty() ? "" : "＝ " + parts);
  }

  /** The changed values of one thing make one line; those whose rank alone changed are counted. */
  private List<List<String>> things(String subject) {
    return changes(subject).entrySet().stream()
        .filter(thing -> !isOnlyRank(thing.getValue()))
        .map(thing -> List.of(thing(thing.getKey(), thing.getValue())))
        .toList();
  }

  private void onlyRanks() {
    long count = changes(Figure.INDICATOR).values().stream().filter(this::isOnlyRank).count();
    if (count > 0) {
      lines.add("");
      lines.add("另有 " + count + " 项指标数值不变、只是组内名次变化，用 --format json 看全部");
    }
  }

  private boolean isOnlyRank(List<Change> changes) {
    return changes.stream().allMatch(change -> change.column().equals(RANK));
  }

  private Map<Figure, List<Change>> changes(String subject) {
    Map<Figure, List<Change>> things = new LinkedHashMap<>();
    for (Change change : all.changes()) {
      if (change.subject().equals(subject)) {
        Figure thing = new Figure(subject, change.pairingId(), change.year(), change.ref());
        things.computeIfAbsent(thing, key -> new ArrayList<>()).add(change);
      }
    }
    return things;
  }

  private String thing(Figure figure, List<Change> changes) {
    String values =
        changes.stream()
            .sorted(Comparator.comparingInt(change -> ORDER.indexOf(change.column())))
            .map(
                change ->
                    change.label() + " " + arrow(plain(change.before()), plain(change.after())))
            .collect(Collectors.joining("；"));
    String rows =
        all.rows().stream()
            .filter(row -> row.figures().contains(figure))
            .map(row -> "[" + row.no() + "]")
            .limit(5)
            .collect(Collectors.joining());
    return where(figure.pairingId(), figure.year())
        + "　"
        + called(figure)
        + "　"
        + values
        + (rows.isEmpty() ? "" : "　← " + rows);
  }

  private String called(Figure figure) {
    if (figure.isIndicator()) {
      String unit = all.names().getOrDefault("unit " + figure.indicator(), "");
      return figure.indicator()
          + " "
          + name(figure.indicator())
          + "（"
          + side(figure.side())
          + (unit.isEmpty() ? "" : "，" + unit)
          + "）";
    }
    String key = figure.pairingId() + " " + figure.year() + " " + figure.ref();
    String unit = all.names().getOrDefault("unit " + key, "");
    String item = all.names().getOrDefault(key, "");
    return figure.ref() + " " + item + (unit.isEmpty() ? "" : "（" + unit + "）");
  }

  private static String side(String side) {
    return switch (side) {
      case "D" -> "帮扶方";
      case "R" -> "受援方";
      default -> "双方";
    };
  }

  private String where(String pairing, int year) {
    return name(pairing) + " " + year;
  }

  private String name(String code) {
    return all.names().getOrDefault(code, code);
  }

  private static String arrow(@Nullable Object before, @Nullable Object after) {
    return (before == null ? "无" : before) + " → " + (after == null ? "无" : after);
  }

  /** A number without superfluous zeros; dates and words as they are. */
  private static @Nullable String plain(@Nullable String value) {
    if (value == null || !value.matches("-?\\d+\\.\\d+")) {
      return value;
    }
    BigDecimal bare = new BigDecimal(value).stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
