package org.pairledger.app.draft;

import java.util.ArrayList;
import java.util.List;
import org.pairledger.app.draft.place.Place;

/** Who is responsible, side by side: a place's name covers all bureaus up to the next name. */
final class Bureaus {

  /** One of them. */
  record Bureau(String side, String name) {

    boolean isOfTown() {
      return name.matches(".*(?:镇|乡|村|社区|街道|乡镇)$");
    }
  }

  private final Place donor;
  private final Place recipient;

  Bureaus(Place donor, Place recipient) {
    this.donor = donor;
    this.recipient = recipient;
  }

  /** In the order of the plan; of 两地 one for each side. */
  List<Bureau> of(String responsible) {
    List<Bureau> all = new ArrayList<>();
    String side = "B";
    for (String word : responsible.split("[、，,；;。]", -1)) {
      String name = word.strip().replaceFirst("^(?:牵头|责任|配合|协办|参与)(?:单位|部门)?[:：]", "");
      String prefix = prefix(name);
      if (!prefix.isEmpty()) {
        side = side(prefix);
      }
      String own = bureau(name.substring(prefix.length()));
      if (own.length() < 2 || own.matches("^(?:各?相关|有关|各成员).*")) {
        continue;
      }
      for (String one : side.equals("B") ? List.of("D", "R") : List.of(side)) {
        all.add(new Bureau(one, own.replace("办公室", "办")));
      }
    }
    return all;
  }

  /** 县委组织部 is 组织部, 县委办 is 党委办. */
  private static String bureau(String words) {
    return words
        .replaceFirst("等$", "")
        .replaceFirst("^委办", "党委办")
        .replaceFirst("^府办", "政府办")
        .replaceFirst("^委(?=..+(?:部|校|办|局|委)$)", "");
  }

  private String prefix(String name) {
    for (String both : List.of("两地", "双方", "两县市", "两市县", "两县", "双方各")) {
      if (name.startsWith(both)) {
        return both;
      }
    }
    for (String one :
        List.of(donor.name(), recipient.name(), donor.shortName(), recipient.shortName())) {
      if (name.startsWith(one) && name.length() > one.length() + 1) {
        return one;
      }
    }
    String last = name.isEmpty() ? "" : name.substring(0, 1);
    boolean isLevel =
        last.matches("[县市区]") && name.length() > 3 && !last(donor).equals(last(recipient));
    return isLevel && (last.equals(last(donor)) || last.equals(last(recipient))) ? last : "";
  }

  private static String last(Place place) {
    return place.name().substring(place.name().length() - 1);
  }

  private String side(String prefix) {
    if (prefix.equals(donor.name()) || prefix.equals(donor.shortName())) {
      return "D";
    }
    if (prefix.equals(recipient.name()) || prefix.equals(recipient.shortName())) {
      return "R";
    }
    return prefix.length() > 1 ? "B" : prefix.equals(last(donor)) ? "D" : "R";
  }
}
