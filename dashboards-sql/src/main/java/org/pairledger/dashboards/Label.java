package org.pairledger.dashboards;

/**
 * What people call a thing.
 *
 * @param zh in Chinese, which comes first everywhere
 * @param en in English
 */
public record Label(String zh, String en) {

  /** Both, for a description. */
  String both() {
    return zh + " (" + en + ")";
  }
}
