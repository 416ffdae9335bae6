package org.pairledger.ingest.cell;

/** A name in the form in which two are compared: no gaps, one kind of middle dot. */
final class NameText {

  private NameText() {}

  static String comparable(String raw) {
    String dense = CellText.dense(raw);
    StringBuilder kept = new StringBuilder(dense.length());
    for (int i = 0; i < dense.length(); i++) {
      char c = dense.charAt(i);
      boolean isDot =
          c == '•' || c == '・' || c == '‧' || c == '∙' || c == '.' || c == '。' || c == '⋅';
      kept.append(isDot ? '·' : c);
    }
    return kept.toString();
  }
}
