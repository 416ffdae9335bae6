package org.pairledger.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.app.draft.place.Place;

/** Towns and villages that an item pairs by name: 甲市A镇、B镇与乙县C镇、D镇结对. */
final class PairedUnits {

  private static final String NAME = "[\\u4e00-\\u9fff]{1,8}?(?:镇|乡|街道|社区|村)";
  private static final String LIST = "(" + NAME + "(?:(?:、|以及|及|和)" + NAME + ")*)";

  private final Place donor;
  private final Place recipient;

  PairedUnits(Place donor, Place recipient) {
    this.donor = donor;
    this.recipient = recipient;
  }

  /** Those of an item, paired by their order where both lists are equally long. */
  List<DraftUnit> of(DraftItem item) {
    Pattern both = Pattern.compile(name(donor) + LIST + "(?:与|同|和|—|-)" + name(recipient) + LIST);
    Matcher found = both.matcher(item.listed().summary());
    List<DraftUnit> units = new ArrayList<>();
    while (found.find()) {
      List<String> ours = names(found.group(1));
      List<String> theirs = names(found.group(2));
      add(units, ours, theirs, "D");
      add(units, theirs, ours, "R");
    }
    return units;
  }

  private static void add(
      List<DraftUnit> units, List<String> names, List<String> partners, String side) {
    boolean isEven = names.size() == partners.size();
    for (int i = 0; i < names.size(); i++) {
      String level = names.get(i).matches(".*(?:村|社区)$") ? "village" : "town";
      units.add(new DraftUnit(names.get(i), side, level, isEven ? partners.get(i) : ""));
    }
  }

  private static List<String> names(String list) {
    return List.of(list.split("、|以及|及|和(?!镇|乡)", -1));
  }

  private static String name(Place place) {
    return "(?:" + place.name() + "|" + place.shortName() + ")";
  }
}
