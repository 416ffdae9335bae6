package org.pairledger.ingest.ledger.total;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.text.CellText;

/** A footer's word on how many there are: 本表共128人. */
final class FooterCounts {

  private static final Pattern COUNT =
      Pattern.compile(
          "(?:^|[。;,、.])(?:注:)?\\d{0,2}[.、]?(?:本表|名单|以上|总计|合计|共计|共)[^\\d,。;]{0,4}?:?"
              + "(\\d+)(?:人(?!次)|名|条|笔)");

  private FooterCounts() {}

  /** Finds the count in group 1. */
  static Matcher of(String text) {
    return COUNT.matcher(CellText.dense(text));
  }
}
