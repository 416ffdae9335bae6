package org.pairledger.sampler.truth;

import java.util.List;
import org.pairledger.sampler.truth.Meetings.Unit;

/**
 * A pairing: its two counties, the hamlets of the recipient, and the paired towns and villages.
 *
 * @param donor the full name, such as 鹤山市
 * @param donorShort without 市, 区 or 县
 */
public record County(
    String id,
    String donor,
    String donorShort,
    String recipient,
    String recipientShort,
    String recipientCode,
    List<Person.Place> hamlets,
    List<Unit> units) {

  public County {
    hamlets = List.copyOf(hamlets);
    units = List.copyOf(units);
  }

  public String name(String side) {
    return side.equals("D") ? donor : recipient;
  }

  /** The head of government's title. */
  public String mayor(String side) {
    return switch (name(side).charAt(name(side).length() - 1)) {
      case '市' -> "市长";
      case '区' -> "区长";
      default -> "县长";
    };
  }

  /** The title of the first party secretary. */
  public String secretary(String side) {
    return mayor(side).charAt(0) + "委书记";
  }

  /** The townships in the order of their codes. */
  public List<String> townships() {
    return hamlets.stream().map(Person.Place::township).distinct().toList();
  }
}
