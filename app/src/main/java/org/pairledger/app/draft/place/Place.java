package org.pairledger.app.draft.place;

import org.pairledger.contract.workspace.region.Region;

/**
 * A region with what lies above it.
 *
 * @param above names of its city and province, the province first; empty for a province
 */
public record Place(Region region, String above) {

  /** 广东省江门市鹤山市 440784. */
  public String told() {
    return above + region.name() + " " + region.code();
  }

  public String name() {
    return region.name();
  }

  public String code() {
    return region.code();
  }

  /** The name without its last word, where two letters remain: 鹤山. */
  public String shortName() {
    return region.name().length() < 3
        ? region.name()
        : region.name().replaceFirst("(?:自治县|自治旗|县|市|区|旗)$", "");
  }

  /** Whether its province is one of the nine that help. */
  boolean isEastern() {
    return Provinces.isEastern(region.code());
  }
}
