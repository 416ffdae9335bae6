package org.pairledger.transform.words;

import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole list of functions that the star's SQL calls beside those that DuckDB and Spark share.
 */
public final class StarFunctions {

  public static final List<StarFunction> ALL =
      List.of(
          ofText("text_key", TextWords::key),
          ofText("code_key", TextWords::codeKey),
          ofText("place_key", PlaceWords::key),
          ofText("credit_code", CreditCodes::valid),
          ofText("other_side", StarFunctions::otherSide),
          ofText("json_text", JsonText::of),
          new StarFunction("hash63", List.of(STRING), BIGINT, given -> hash63(text(given[0]))),
          ofTexts("side_going", 2, given -> going(given[0], given[1])),
          ofTexts("widely_named", 2, given -> SideWords.widely(text(given[0]), text(given[1]))),
          ofTexts(
              "side_named",
              3,
              given -> SideWords.named(text(given[0]), text(given[1]), text(given[2]))),
          ofTexts(
              "one_side_named",
              3,
              given -> SideWords.one(text(given[0]), text(given[1]), text(given[2]))),
          ofTexts(
              "hamlet_key",
              4,
              given ->
                  PlaceWords.hamletKey(
                      text(given[0]), text(given[1]), text(given[2]), text(given[3]))),
          ofTexts(
              "place_path",
              3,
              given -> PlacePath.of(text(given[0]), text(given[1]), text(given[2]))),
          new StarFunction(
              "cell_at",
              List.of(STRING, INTEGER),
              STRING,
              given -> CellWords.at(text(given[0]), (Integer) given[1])));

  private StarFunctions() {}

  private static StarFunction ofText(String name, OfText body) {
    return new StarFunction(name, List.of(STRING), STRING, new Remembered(body));
  }

  private static StarFunction ofTexts(String name, int count, StarFunction.Body body) {
    return new StarFunction(name, Collections.nCopies(count, STRING), STRING, body);
  }

  private static String text(@Nullable Object given) {
    return given == null ? "" : (String) given;
  }

  /** The first 63 bits of the SHA-256 of a text. */
  static long hash63(String text) {
    return ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8))).getLong() >>> 1;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The other one of D and R. */
  private static @Nullable String otherSide(@Nullable Object side) {
    if ("D".equals(side)) {
      return "R";
    }
    return "R".equals(side) ? "D" : null;
  }

  /** The side that goes, as a direction column says it from the reporting side's view. */
  private static @Nullable String going(@Nullable Object direction, @Nullable Object reporting) {
    return switch (text(direction)) {
      case "D>R" -> "D";
      case "R>D" -> "R";
      case "own" -> (String) reporting;
      case "partner" -> otherSide(reporting);
      default -> null;
    };
  }
}
