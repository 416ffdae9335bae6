package org.pairledger.transform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.transform.words.StarFunction;
import org.pairledger.transform.words.StarFunctions;

/** What DuckDB says itself is what the one Java method says, of whatever text. */
class DuckDbFunctionsTest {

  private static final int DRAWN = 3000;

  private static final List<String> ODD =
      List.of("", " ", "İstanbul", "ΟΔΟΣ", "Ǆ", "０１２", "ＡＢＣ", "龙州县", "𠮷野", "㐀", "龥龦", "a\u0000b");

  @ParameterizedTest
  @ValueSource(strings = {"hash63", "text_key"})
  void aFunctionThatDuckDbSaysItselfIsTheSame(String name) throws SQLException {
    StarFunction function =
        StarFunctions.ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    List<String> texts = Stream.concat(ODD.stream(), drawn(new Random(3))).toList();

    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      DuckDbFunctions.register(duckdb);
      try (PreparedStatement asked = duckdb.prepareStatement("select " + name + "(?::varchar)")) {
        for (String text : texts) {
          asked.setString(1, text);
          try (ResultSet said = asked.executeQuery()) {
            said.next();
            assertThat(said.getObject(1)).as("of '" + text + "'").isEqualTo(function.of(text));
          }
        }
      }
    }
  }

  /** One to five characters of any kind, from every plane, with plain ones between. */
  private static Stream<String> drawn(Random random) {
    return IntStream.range(0, DRAWN)
        .mapToObj(
            number ->
                random
                    .ints(1 + random.nextInt(5), 0, 3)
                    .map(kind -> kind == 0 ? any(random) : kind == 1 ? bmp(random) : plain(random))
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }

  private static int any(Random random) {
    int drawn = random.nextInt(Character.MAX_CODE_POINT + 1);
    return isText(drawn) ? drawn : ' ';
  }

  private static int bmp(Random random) {
    int drawn = random.nextInt(Character.MIN_SUPPLEMENTARY_CODE_POINT);
    return isText(drawn) ? drawn : '　';
  }

  private static int plain(Random random) {
    return "aZ09龙州".charAt(random.nextInt(6));
  }

  /** Half a character is no text in UTF-8. */
  private static boolean isText(int codePoint) {
    return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
  }
}
