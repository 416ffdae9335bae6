package org.pairledger.transform.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How people write the names of places, read the same way in a ledger and in a list of codes. */
public final class PlaceWords {

  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u3000·（）()]+");
  private static final Pattern OFFICE = Pattern.compile("(?:党委|党工委|人民政府|政府|办事处){1,4}+$");
  private static final Pattern VILLAGE_COMMITTEE = Pattern.compile("村?村(?:民委员会|委会|委)$");
  private static final Pattern COMMUNITY_COMMITTEE = Pattern.compile("(?:社区)?(?:居民委员会|居委会)$");
  private static final Pattern HAMLET_TAIL = Pattern.compile("(?<=..)屯$");
  private static final Pattern VILLAGE_TAIL = Pattern.compile("(?<=..)(?:村|社区)$");

  private static final Map<String, Pattern> TAILS =
      Map.of(
          "province",
          Pattern.compile("(?<=..)(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$"),
          "city",
          Pattern.compile("(?<=..)(?:[^市]{1,8}族自治州|自治州|地区|盟|市)$"),
          "county",
          Pattern.compile("(?<=..)(?:自治县|县|市|区|旗)$"),
          "town",
          Pattern.compile("(?<=..)(?:镇|乡|街道)$"),
          "village",
          VILLAGE_TAIL);

  private PlaceWords() {}

  /** A place's name without gaps and without the words for its office. */
  public static String key(String name) {
    String bare = without(OFFICE, without(GAPS, name));
    String village = VILLAGE_COMMITTEE.matcher(bare).replaceAll("村");
    return COMMUNITY_COMMITTEE.matcher(village).replaceAll("社区");
  }

  /** The name as people shorten it: 龙州 for 龙州县. */
  public static String stem(String key, String level) {
    Pattern tail = TAILS.get(level);
    return tail == null ? key : without(tail, key);
  }

  /**
   * What a hamlet is told by: county, township, village and its own name, the last two shortened.
   *
   * @param township its code, or its name's key where nobody listed it
   */
  public static String hamletKey(String hamlet, String village, String township, String county) {
    return String.join(
        "|",
        county,
        township,
        without(VILLAGE_TAIL, key(village)),
        without(HAMLET_TAIL, without(GAPS, hamlet)));
  }

  /** The full and the short name. */
  public static Set<String> fullAndShort(String name, String level) {
    String key = key(name);
    return new LinkedHashSet<>(List.of(key, stem(key, level)));
  }

  private static String without(Pattern part, String name) {
    return part.matcher(name).replaceAll("");
  }
}
