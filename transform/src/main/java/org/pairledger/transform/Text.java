package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Names as they are matched: no spaces, no punctuation, one width, lower case. */
final class Text {

  private static final String NOISE = "[\\p{P}\\p{S}\\p{Z}\\s]+";

  private Text() {}

  /** The name as it is matched; null when nothing of it remains. */
  static Column key(Column name) {
    Column narrow = translate(name, "０１２３４５６７８９", "0123456789");
    Column bare = lower(regexp_replace(narrow, NOISE, ""));
    return when(length(bare).gt(0), bare);
  }

  /** The parts of a key with strokes between them, a missing part being empty. */
  static Column join(Column first, Column... more) {
    Column joined = coalesce(first, lit(""));
    for (Column part : more) {
      joined = concat(joined, lit("|"), coalesce(part, lit("")));
    }
    return joined;
  }
}
