package org.pairledger.warehouse.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison as people read it: why first, then scores, targets and indicators. */
public final class ComparisonText {

  private static final String RANK = "rank_in_group";

  private static final int REFERENCES = 5;

  private static final String TOTAL = "总分";

  /** What people decide beside the ledgers. */
  private static final List<String> DECIDED =
      List.of("self_points", "verified_points", "verified_grade", "veto_reason");

  /** What was asked first, then what was done, then what came of it. */
  private static final List<String> ORDER =
      List.of(
          "target_value",
          "deadline",
          "actual_value",
          "self_value",
          "verified_value",
          "first_reached_on",
          "status",
          "evidence_state",
          "score_ratio",
          "self_points",
          "verified_points",
          "verified_grade",
          "veto_reason",
          "value",
          RANK);

  private final Comparison all;
  private final Labels labels;
  private final int most;
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(Comparison all, int most) {
    this.all = all;
    this.labels = new Labels(all.names());
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
    section("得分、等次、名次", new ScoreLines(all).blocks());
    section("自评、核查、否决", decided());
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

  /** The changed values of one thing make one line; those whose rank alone changed are counted. */
  private List<List<String>> things(String subject) {
    return changes(subject).entrySet().stream()
        .filter(thing -> !isOnlyRank(thing.getValue()))
        .map(thing -> List.of(thing(thing.getKey(), thing.getValue())))
        .toList();
  }

  /** Points, grades and ranks stand with the scores. */
  private List<List<String>> decided() {
    List<List<String>> blocks = new ArrayList<>();
    changes(TOTAL)
        .forEach(
            (card, changes) -> {
              List<Change> own =
                  changes.stream().filter(change -> DECIDED.contains(change.column())).toList();
              if (!own.isEmpty()) {
                blocks.add(List.of(thing(card, own)));
              }
            });
    return blocks;
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
                    change.label()
                        + " "
                        + Labels.arrow(plain(change.before()), plain(change.after())))
            .collect(Collectors.joining("；"));
    String rows = rows(figure);
    return labels.where(figure.pairingId(), figure.year())
        + "　"
        + called(figure)
        + "　"
        + values
        + (rows.isEmpty() ? "" : "　← " + rows);
  }

  private String rows(Figure figure) {
    List<String> numbers =
        all.rows().stream()
            .filter(row -> row.figures().contains(figure))
            .map(row -> "[" + row.no() + "]")
            .toList();
    String first = String.join("", numbers.subList(0, Math.min(numbers.size(), REFERENCES)));
    return numbers.size() > REFERENCES ? first + "等 " + numbers.size() + " 行" : first;
  }

  private String called(Figure figure) {
    if (figure.isIndicator()) {
      String unit = labels.unit(figure.indicator());
      return figure.indicator()
          + " "
          + labels.name(figure.indicator())
          + "（"
          + side(figure.side())
          + (unit.isEmpty() ? "" : "，" + unit)
          + "）";
    }
    if (figure.subject().equals(TOTAL)) {
      return labels.name(figure.ref());
    }
    String key = figure.pairingId() + " " + figure.year() + " " + figure.ref();
    String unit = labels.unit(key);
    String item = all.names().getOrDefault(key, "");
    return figure.ref() + " " + item + (unit.isEmpty() ? "" : "（" + unit + "）");
  }

  private static String side(String side) {
    return switch (side) {
      case "D" -> "帮扶方";
      case "R" -> "受援方";
      case "B" -> "双方各自";
      default -> "双方";
    };
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
