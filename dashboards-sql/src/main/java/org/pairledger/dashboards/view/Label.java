package org.pairledger.dashboards.view;

/**
 * What people call a thing.
 *
 * @param zh in Chinese, which comes first everywhere
 * @param en in English
 */
public record Label(String zh, String en) {

  /** Both, for a description. */
  public String both() {
    return zh + " (" + en + ")";
  }
}
