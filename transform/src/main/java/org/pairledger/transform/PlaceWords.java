package org.pairledger.transform;

import static org.apache.spark.sql.functions.regexp_replace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;

/** How people write the names of places, read the same way in a ledger and in a list of codes. */
final class PlaceWords {

  private static final String GAPS = "[\\s\\u00a0\\u3000·（）()]+";
  private static final String OFFICE = "(?:党委|党工委|人民政府|政府|办事处)+$";
  private static final String VILLAGE_COMMITTEE = "村?村(?:民委员会|委会|委)$";
  private static final String COMMUNITY_COMMITTEE = "(?:社区)?(?:居民委员会|居委会)$";
  private static final String HAMLET_TAIL = "(?<=..)屯$";
  private static final String VILLAGE_TAIL = "(?<=..)(?:村|社区)$";

  private static final Map<String, String> TAILS =
      Map.of(
          "province",
          "(?<=..)(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$",
          "city",
          "(?<=..)(?:[^市]{1,8}族自治州|自治州|地区|盟|市)$",
          "county",
          "(?<=..)(?:自治县|县|市|区|旗)$",
          "town",
          "(?<=..)(?:镇|乡|街道)$",
          "village",
          VILLAGE_TAIL);

  private PlaceWords() {}

  /** A place's name without gaps and without the words for its office. */
  static String key(String name) {
    return name.replaceAll(GAPS, "")
        .replaceAll(OFFICE, "")
        .replaceAll(VILLAGE_COMMITTEE, "村")
        .replaceAll(COMMUNITY_COMMITTEE, "社区");
  }

  /** As {@link #key(String)}, in a ledger's column. */
  static Column key(Column name) {
    Column bare = regexp_replace(regexp_replace(name, GAPS, ""), OFFICE, "");
    Column village = regexp_replace(bare, VILLAGE_COMMITTEE, "村");
    return regexp_replace(village, COMMUNITY_COMMITTEE, "社区");
  }

  /** The name as people shorten it: 龙州 for 龙州县. */
  static String stem(String key, String level) {
    return key.replaceAll(TAILS.get(level), "");
  }

  /** A village's name, shortened, in a ledger's column. */
  static Column villageStem(Column name) {
    return regexp_replace(key(name), VILLAGE_TAIL, "");
  }

  static String villageStem(String name) {
    return key(name).replaceAll(VILLAGE_TAIL, "");
  }

  /** A hamlet's name without 屯, in a ledger's column. */
  static Column hamletStem(Column name) {
    return regexp_replace(regexp_replace(name, GAPS, ""), HAMLET_TAIL, "");
  }

  static String hamletStem(String name) {
    return name.replaceAll(GAPS, "").replaceAll(HAMLET_TAIL, "");
  }

  /** The full and the short name. */
  static Set<String> fullAndShort(String name, String level) {
    String key = key(name);
    return new LinkedHashSet<>(List.of(key, stem(key, level)));
  }
}
