package org.pairledger.app.query;

import picocli.CommandLine.Help.Ansi;

/** How many columns of a terminal a text takes: a Chinese character takes two. */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(String text) {
    return Ansi.OFF.text(text).getCJKAdjustedLength();
  }

  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
