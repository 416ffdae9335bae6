package org.pairledger.ingest.sheet.display;

import java.util.EnumSet;
import java.util.Set;
import org.pairledger.ingest.sheet.content.Look.Mark;

/**
 * What a style writes with.
 *
 * @param isStruck whether all is struck through
 * @param isUnseen whether its colour is that of what lies behind
 * @param symbols what its font makes of letters
 */
public record Ink(boolean isStruck, boolean isUnseen, Symbols symbols) {

  /** Letters that are letters, and seen. */
  public static final Ink USUAL = new Ink(false, false, Symbols.NONE);

  Set<Mark> marks(boolean date1904) {
    EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
    if (isStruck) {
      marks.add(Mark.STRUCK);
    }
    if (isUnseen) {
      marks.add(Mark.UNSEEN);
    }
    if (date1904) {
      marks.add(Mark.FROM_1904);
    }
    return marks;
  }
}
