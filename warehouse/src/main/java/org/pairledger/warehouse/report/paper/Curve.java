package org.pairledger.warehouse.report.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several courses through the months of a year in one picture, told apart by their strokes, so that
 * paper shows them too.
 *
 * @param months what stands below each month
 * @param series values by name, one for each month; null where there is none
 */
public record Curve(
    String unit, List<String> months, Map<String, List<@Nullable BigDecimal>> series) {

  private static final int WIDTH = 440;
  private static final int HEIGHT = 220;
  private static final int LEFT = 52;
  private static final int RIGHT = 40;
  private static final int TOP = 22;
  private static final int BOTTOM = 26;
  private static final int LABEL_HEIGHT = 13;
  private static final List<String> STROKES = List.of("1,3", "7,3", "none", "2,2,8,2");

  /** The picture as SVG; nothing where there is no value above zero. */
  public String svg() {
    BigDecimal most =
        series.values().stream()
            .flatMap(List::stream)
            .map(value -> value == null ? BigDecimal.ZERO : value)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    if (most.signum() <= 0 || months.size() < 2) {
      return "";
    }
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"curve\" viewBox=\"0 0 %d %d\" role=\"img\">".formatted(WIDTH, HEIGHT));
    svg.append(text(0, 12, "start", unit));
    for (int quarter = 0; quarter <= 4; quarter++) {
      BigDecimal level = most.multiply(BigDecimal.valueOf(quarter)).divide(BigDecimal.valueOf(4));
      double y = y(level, most);
      svg.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ccc\"/>",
              LEFT,
              y,
              WIDTH - RIGHT,
              y));
      svg.append(
          text(LEFT - 6, y + 4, "end", Figures.plain(level.setScale(0, RoundingMode.HALF_UP))));
    }
    for (int i = 0; i < months.size(); i++) {
      svg.append(text(x(i), HEIGHT - 8, "middle", months.get(i)));
    }
    int stroke = 0;
    List<Label> labels = new ArrayList<>();
    for (Map.Entry<String, List<@Nullable BigDecimal>> one : series.entrySet()) {
      svg.append(line(one.getValue(), most, STROKES.get(stroke % STROKES.size())));
      stroke++;
      labels.add(new Label(one.getKey(), last(one.getValue(), most)));
    }
    labels.sort(Comparator.comparingDouble(Label::y));
    double above = 0;
    for (Label label : labels) {
      double y = Math.max(label.y() + 4, above + LABEL_HEIGHT);
      above = y;
      svg.append(text(WIDTH - RIGHT + 6, y, "start", label.name()));
    }
    return svg.append("</svg>").toString();
  }

  private record Label(String name, double y) {}

  private String line(List<@Nullable BigDecimal> values, BigDecimal most, String dashes) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      BigDecimal value = values.get(i);
      if (value != null) {
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(i), y(value, most)));
      }
    }
    return "<polyline fill=\"none\" stroke=\"#111\" stroke-width=\"1.8\" stroke-dasharray=\""
        + dashes
        + "\" points=\""
        + points.toString().strip()
        + "\"/>";
  }

  private double last(List<@Nullable BigDecimal> values, BigDecimal most) {
    for (int i = values.size() - 1; i >= 0; i--) {
      BigDecimal value = values.get(i);
      if (value != null) {
        return y(value, most);
      }
    }
    return y(BigDecimal.ZERO, most);
  }

  private double x(int month) {
    return LEFT + (double) month * (WIDTH - LEFT - RIGHT) / (months.size() - 1);
  }

  private static double y(BigDecimal value, BigDecimal most) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value.doubleValue() / most.doubleValue());
  }

  private static String text(double x, double y, String anchor, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"11\">%s</text>",
        x,
        y,
        anchor,
        words.replace("&", "&amp;").replace("<", "&lt;"));
  }
}
