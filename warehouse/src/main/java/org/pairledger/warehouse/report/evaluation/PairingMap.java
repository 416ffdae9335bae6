package org.pairledger.warehouse.report.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pairledger.contract.PackedText;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * Which province helps which: a tile for each province about where it lies, a line from donor to
 * recipient. No outline and so no border is drawn.
 */
final class PairingMap {

  private static final String FILE = "reports/provinces.csv";
  private static final int WIDE = 52;
  private static final int HIGH = 34;
  private static final int GAP = 4;
  private static final int PROVINCE_DIGITS = 2;
  private static final Map<String, Tile> TILES = read();

  private record Tile(String name, int x, int y) {

    int middleX() {
      return x + WIDE / 2;
    }

    int middleY() {
      return y + HIGH / 2;
    }
  }

  private record Way(String from, String to) {}

  private PairingMap() {}

  /**
   * What the page draws: {@code tiles} and {@code ways}; both empty when no pairing tells where its
   * sides lie.
   */
  static Map<String, Object> of(List<Subject> subjects) {
    Map<Way, List<String>> ways = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      String from = province(subject, "donor_region_code");
      String to = province(subject, "recipient_region_code");
      if (TILES.containsKey(from) && TILES.containsKey(to)) {
        ways.computeIfAbsent(new Way(from, to), key -> new ArrayList<>()).add(subject.name());
      }
    }
    return Map.of(
        "tiles",
        ways.isEmpty() ? List.of() : tiles(ways),
        "ways",
        ways.entrySet().stream().map(PairingMap::way).toList());
  }

  private static String province(Subject subject, String column) {
    String code = subject.pairing().has(column) ? subject.pairing().text(column) : "";
    return code.length() < PROVINCE_DIGITS ? "" : code.substring(0, PROVINCE_DIGITS);
  }

  private static List<Map<String, Object>> tiles(Map<Way, List<String>> ways) {
    Map<String, Integer> helping = new TreeMap<>();
    Map<String, Integer> helped = new TreeMap<>();
    ways.forEach(
        (way, names) -> {
          helping.merge(way.from(), names.size(), Integer::sum);
          helped.merge(way.to(), names.size(), Integer::sum);
        });
    List<Map<String, Object>> tiles = new ArrayList<>();
    TILES.forEach(
        (code, tile) -> {
          List<String> said = new ArrayList<>();
          if (helping.containsKey(code)) {
            said.add("帮" + helping.get(code));
          }
          if (helped.containsKey(code)) {
            said.add("受" + helped.get(code));
          }
          tiles.add(
              Map.of(
                  "name", tile.name(),
                  "x", tile.x(),
                  "y", tile.y(),
                  "said", String.join(" ", said),
                  "helps", helping.containsKey(code)));
        });
    return tiles;
  }

  private static Map<String, Object> way(Map.Entry<Way, List<String>> entry) {
    Tile from = Objects.requireNonNull(TILES.get(entry.getKey().from()));
    Tile to = Objects.requireNonNull(TILES.get(entry.getKey().to()));
    int count = entry.getValue().size();
    return Map.of(
        "text",
            from.name()
                + " → "
                + to.name()
                + "："
                + count
                + "对（"
                + entry.getValue().stream().collect(Collectors.joining("、"))
                + "）",
        "x1", from.middleX(),
        "y1", from.middleY(),
        "x2", to.middleX(),
        "y2", to.middleY(),
        "width", 1 + Math.min(count, 5));
  }

  private static Map<String, Tile> read() {
    Map<String, Tile> tiles = new TreeMap<>();
    PackedText.of(FILE).lines().skip(1).forEach(line -> put(tiles, line.split(",", -1)));
    return tiles;
  }

  private static void put(Map<String, Tile> tiles, String[] cells) {
    int x = (Integer.parseInt(cells[2]) - 1) * (WIDE + GAP);
    int y = Integer.parseInt(cells[3]) * (HIGH + GAP);
    tiles.put(cells[0], new Tile(cells[1], x, y));
  }
}
