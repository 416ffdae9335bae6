package org.pairledger.ingest.sheet.display;

import java.util.Locale;

/** Fonts in which a letter is a picture: a tick is P in one of them and ü in another. */
public enum Symbols {
  NONE("", ""),
  WINGDINGS("ü✓û✗þ☑ý☒x☒o□q□r□¨□n■l●¡○", "wingdings"),
  WINGDINGS_2("P✓O✗R☑Q☒S☒T☒U⊗V⊗£□*□0□", "wingdings 2"),
  WINGDINGS_3("", "wingdings 3"),
  WEBDINGS("a✓r✗c□g■n●", "webdings"),
  MARLETT("a✓b✓r✗", "marlett"),
  SYMBOL("Ö√´×", "symbol");

  /** Symbol fonts have their letters here too. */
  private static final char PRIVATE = 0xf000;

  /** A picture that says neither yes nor no, nor any word. */
  private static final char PICTURE = '\ufffd';

  private final String pictures;
  private final String font;

  Symbols(String pictures, String font) {
    this.pictures = pictures;
    this.font = font;
  }

  /** Those of a font; none if its letters are letters. */
  public static Symbols of(String font) {
    String name = font.strip().toLowerCase(Locale.ROOT);
    for (Symbols symbols : values()) {
      if (symbols != NONE && symbols.font.equals(name)) {
        return symbols;
      }
    }
    return NONE;
  }

  /** What is seen of a text. */
  String read(String text) {
    if (this == NONE) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> seen.append(seen((char) (c >= PRIVATE && c <= 0xf0ff ? c - PRIVATE : c))));
    return seen.toString();
  }

  private char seen(char letter) {
    int at = 0;
    while (at < pictures.length() && pictures.charAt(at) != letter) {
      at += 2;
    }
    if (at < pictures.length()) {
      return pictures.charAt(at + 1);
    }
    boolean isItself = this == SYMBOL || Character.isWhitespace(letter) || letter > 0xff;
    return isItself ? letter : PICTURE;
  }
}
