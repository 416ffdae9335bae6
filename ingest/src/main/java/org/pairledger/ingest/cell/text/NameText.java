package org.pairledger.ingest.cell.text;

import java.util.regex.Pattern;

/** A name in the form in which two are compared: no gaps, one kind of middle dot. */
public final class NameText {

  private static final String DOTS = "•・‧∙.。⋅";
  private static final Pattern DOT = Pattern.compile("[" + DOTS + "]");

  private NameText() {}

  public static String comparable(String raw) {
    String dense = CellText.dense(raw);
    for (int i = 0; i < dense.length(); i++) {
      if (DOTS.indexOf(dense.charAt(i)) >= 0) {
        return DOT.matcher(dense).replaceAll("·");
      }
    }
    return dense;
  }
}
