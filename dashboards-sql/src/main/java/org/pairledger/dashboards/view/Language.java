package org.pairledger.dashboards.view;

/** The language of titles and labels; descriptions always have both. */
public enum Language {
  ZH,
  EN;

  public String of(Label label) {
    return of(label.zh(), label.en());
  }

  public String of(String zh, String en) {
    return this == ZH ? zh : en;
  }
}
