package org.pairledger.warehouse.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The changed scores as lines: points and their parts, grade, rank. */
final class ScoreLines {

  private final Comparison all;
  private final Labels labels;

  ScoreLines(Comparison all) {
    this.all = all;
    this.labels = new Labels(all.names());
  }

  /** A total and its categories make one block. */
  List<List<String>> blocks() {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    for (ScoreChange score : all.scores()) {
      String card =
          labels.where(score.pairingId(), score.year()) + "　" + labels.name(score.scorecard());
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
      text.append("；等次 ").append(Labels.arrow(score.gradeBefore(), score.gradeAfter()));
    }
    if (!Objects.equals(score.rankBefore(), score.rankAfter())) {
      text.append("；名次 ").append(Labels.arrow(score.rankBefore(), score.rankAfter()));
    }
    return text.toString();
  }

  private static String points(ScoreChange score) {
    String parts = score.parts();
    if (score.isSame() && parts.isEmpty()) {
      return "得分不变 " + score.after();
    }
    return Labels.arrow(score.before(), score.after())
        + "（"
        + ScoreChange.signed(score.change())
        + "）"
        + (parts.isEmpty() ? "" : "＝ " + parts);
  }
}
