package org.pairledger.ingest.pairing;

import java.util.Set;

/**
 * What a text says of the pairing its row is of.
 *
 * @param pairings ids of those it may be; none where it names none
 */
public record Named(Kind kind, Set<String> pairings) {

  /** How a text names pairings. */
  public enum Kind {
    /** A county, or what lies in it, of these pairings. */
    COUNTY,
    /** A city or province in which counties of these pairings lie. */
    WIDER,
    /** Counties of which no pairing has all. */
    SEVERAL,
    /** A county, or what might be one, of no pairing. */
    NOBODY,
    /** No county: a township, a school, 全县. */
    NOTHING
  }

  static final Named NOTHING = new Named(Kind.NOTHING, Set.of());
  static final Named NOBODY = new Named(Kind.NOBODY, Set.of());
  static final Named SEVERAL = new Named(Kind.SEVERAL, Set.of());

  public Named {
    pairings = Set.copyOf(pairings);
  }

  /** Whether it names pairings at all. */
  public boolean says() {
    return kind == Kind.COUNTY || kind == Kind.WIDER;
  }

  /** Whether no row of any pairing can be what it names. */
  public boolean isAtFault() {
    return kind == Kind.SEVERAL || kind == Kind.NOBODY;
  }
}
