package org.pairledger.sampler.truth;

import java.time.LocalDate;

/** An invented person: no real county has the area code of the ID number. */
public record Person(
    String name,
    String id,
    boolean male,
    LocalDate birth,
    Place home,
    String household,
    boolean poor) {

  /** A hamlet with the village and township it lies in. */
  public record Place(
      String township, String townshipCode, String village, String hamlet, boolean poorVillage) {}
}
