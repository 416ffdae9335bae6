package org.pairledger.dashboards;

/** The language of titles and labels; descriptions always have both. */
public enum Language {
  ZH,
  EN;

  String of(Label label) {
    return of(label.zh(), label.en());
  }

  String of(String zh, String en) {
    return this == ZH ? zh : en;
  }
}
