package org.pairledger.ingest.pairing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairledger.contract.workspace.region.Region;

/** How people write a county: 龙州县, 龙州, 广西龙州县, 崇左市龙州县, 广西壮族自治区崇左市龙州县. */
final class PlaceForms {

  private static final String GAPS = "[\\s·・（）()\\[\\]【】〔〕\\-—]+";
  private static final String OFFICE = "(?<=..)(?:党委|人民政府|政府|县委)++$";
  private static final Map<String, String> TAILS =
      Map.of(
          "province", "(?<=..)(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$",
          "city", "(?<=..)(?:[^市]{1,8}族自治州|自治州|地区|盟|市)$",
          "county", "(?<=..)(?:[^县]{1,14}族自治[县旗]|各族自治县|自治县|自治旗|县|市|区|旗)$");

  private PlaceForms() {}

  /** A text as it is compared. */
  static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll(GAPS, "")
        .replaceAll(OFFICE, "");
  }

  /** A region's name without the word for its level; the name itself where that says nothing. */
  static String brief(Region region) {
    return key(region.name()).replaceAll(TAILS.getOrDefault(region.level(), "$"), "");
  }

  /** The ways its name is shortened: 环江毛南族自治县 is 环江 and 环江县. */
  static Set<String> briefs(Region region) {
    String brief = brief(region);
    boolean isAutonomous = region.name().endsWith("自治县");
    return isAutonomous ? Set.of(brief, brief + "县") : Set.of(brief);
  }

  /** What may stand before its name: province, city, both, each in full or short. */
  static Set<String> befores(List<Region> above) {
    List<String> befores = new ArrayList<>(List.of(""));
    for (int i = above.size() - 1; i >= 0; i--) {
      Region region = above.get(i);
      for (String before : List.copyOf(befores)) {
        befores.add(before + key(region.name()));
        befores.add(before + brief(region));
      }
    }
    return new LinkedHashSet<>(befores);
  }
}
