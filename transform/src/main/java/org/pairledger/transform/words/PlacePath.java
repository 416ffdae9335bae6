package org.pairledger.transform.words;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words for a place from wide to narrow in one piece, however they were kept apart. */
final class PlacePath {

  private static final Pattern COUNTRY = Pattern.compile("^(?:中华人民共和国|中国)");

  /** Punctuation, and what lists of regions put where there is no level. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[\\p{P}\\p{S}]|市辖区|(?:省|自治区)直辖县级行政区划|县级行政区划)+");

  private PlacePath() {}

  /** 广东省江门市鹤山市, whether the words were three columns or the writer parted them. */
  static String of(String... words) {
    return Arrays.stream(words).map(PlacePath::path).collect(Collectors.joining());
  }

  private static String path(String words) {
    String parted = COUNTRY.matcher(PlaceWords.key(words)).replaceAll("");
    return BETWEEN.matcher(parted).replaceAll("");
  }
}
