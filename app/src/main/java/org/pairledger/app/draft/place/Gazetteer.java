package org.pairledger.app.draft.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.workspace.file.Nearest;
import org.pairledger.contract.workspace.region.NationalRegions;
import org.pairledger.contract.workspace.region.Region;

/** The places of the country as they were in a year, by name and by code. */
public final class Gazetteer {

  private static final String DONOR = "--donor";
  private static final String RECIPIENT = "--recipient";

  private final Map<String, Region> byCode = new LinkedHashMap<>();

  /** Who helps, and who is helped. */
  public record Pair(Place donor, Place recipient) {}

  private Gazetteer() {}

  /** Those that stood at the beginning of a year, and those made in it. */
  public static Gazetteer of(int year) {
    Gazetteer gazetteer = new Gazetteer();
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    NationalRegions.all().stream()
        .filter(region -> region.validFrom().map(day -> !day.isAfter(last)).orElse(true))
        .filter(region -> region.validTo().map(day -> day.isAfter(first)).orElse(true))
        .forEach(region -> gazetteer.byCode.put(region.code(), region));
    return gazetteer;
  }

  /** What a person calls a place: its code, its name, its name with its city's, its short name. */
  public Place named(String words, String role) {
    String asked = words.replaceAll("\\s", "");
    List<Place> all = byCode.values().stream().map(this::place).toList();
    List<Place> found = all.stream().filter(place -> isCalled(place, asked)).toList();
    if (found.isEmpty()) {
      found = all.stream().filter(place -> place.shortName().equals(asked)).toList();
    }
    if (found.isEmpty()) {
      throw new CouldNotRun(
          "No county, city or province is called '%s' (%s); nearest are %s."
              .formatted(words, role, Nearest.of(asked, all.stream().map(Place::name).toList())));
    }
    if (found.size() > 1) {
      throw new CouldNotRun(
          "'%s' (%s) is the name of %d places: %s. Say its code."
              .formatted(words, role, found.size(), told(found)));
    }
    return found.get(0);
  }

  private static boolean isCalled(Place place, String asked) {
    return place.code().equals(asked)
        || place.name().equals(asked)
        || (asked.length() > place.name().length()
            && asked.endsWith(place.name())
            && place
                .above()
                .replaceAll("[省市]|自治区|壮族|回族|维吾尔", "")
                .contains(
                    asked
                        .substring(0, asked.length() - place.name().length())
                        .replaceAll("[省市]|自治区|壮族|回族|维吾尔", "")));
  }

  private static String told(List<Place> places) {
    return places.stream().map(Place::told).collect(Collectors.joining("、"));
  }

  private Place place(Region region) {
    StringBuilder above = new StringBuilder();
    Optional<Region> parent = region.parent().map(byCode::get);
    while (parent.isPresent()) {
      above.insert(0, parent.get().name());
      parent = parent.get().parent().map(byCode::get);
    }
    return new Place(region, above.toString());
  }

  /** The two counties that a text speaks of most; what a person said stands above it. */
  public Pair pair(String text, Optional<String> donor, Optional<String> recipient) {
    Optional<Place> from = donor.map(words -> named(words, DONOR));
    Optional<Place> to = recipient.map(words -> named(words, RECIPIENT));
    if (from.isPresent() && to.isPresent()) {
      return new Pair(from.get(), to.get());
    }
    Map<String, Integer> counts = counts(text);
    if (from.isPresent() || to.isPresent()) {
      counts.remove(from.or(() -> to).orElseThrow().name());
    }
    if (from.isPresent()) {
      return new Pair(from.get(), one(most(counts, false), text, RECIPIENT));
    }
    if (to.isPresent()) {
      return new Pair(one(most(counts, true), text, DONOR), to.get());
    }
    return pair(counts, text);
  }

  /** One name may be that of a county in the east and of one in the west: both names decide. */
  private Pair pair(Map<String, Integer> counts, String text) {
    List<Place> donors = most(counts, true);
    List<Place> recipients = most(counts, false);
    if (names(donors).stream().anyMatch(names(recipients)::contains)) {
      List<Place> otherDonors = most(without(counts, recipients), true);
      List<Place> otherRecipients = most(without(counts, donors), false);
      if (!otherDonors.isEmpty() && !otherRecipients.isEmpty()) {
        throw new CouldNotRun(
            "The plan may mean %s: say which with %s CODE and %s CODE."
                .formatted(told(all(donors, recipients)), DONOR, RECIPIENT));
      }
      donors = otherDonors.isEmpty() ? donors : otherDonors;
      recipients = otherRecipients.isEmpty() ? recipients : otherRecipients;
    }
    return new Pair(one(donors, text, DONOR), one(recipients, text, RECIPIENT));
  }

  private static List<Place> all(List<Place> some, List<Place> more) {
    List<Place> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static Map<String, Integer> without(Map<String, Integer> counts, List<Place> places) {
    Map<String, Integer> rest = new LinkedHashMap<>(counts);
    places.forEach(place -> rest.remove(place.name()));
    return rest;
  }

  private static List<String> names(List<Place> places) {
    return places.stream().map(Place::name).distinct().toList();
  }

  /** How often a text says each county's name. */
  private Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Region region : byCode.values()) {
      int count = region.level().equals("county") ? count(text, region.name()) : 0;
      if (count > 0) {
        counts.put(region.name(), count);
      }
    }
    return counts;
  }

  /** All places of the name that is said most, of those that one side of the country has. */
  private List<Place> most(Map<String, Integer> counts, boolean isOfTheEast) {
    Map<Place, Integer> of = new LinkedHashMap<>();
    for (Region region : byCode.values()) {
      Place place = place(region);
      if (counts.containsKey(region.name())
          && region.level().equals("county")
          && place.isEastern() == isOfTheEast) {
        of.put(place, counts.get(region.name()));
      }
    }
    int top = of.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return of.keySet().stream().filter(place -> of.getOrDefault(place, 0) == top).toList();
  }

  /** The only one; of several that whose city or province the text names too. */
  private static Place one(List<Place> most, String text, String option) {
    if (most.isEmpty()) {
      throw new CouldNotRun(
          "The plan names no county of the %s provinces: say which with %s NAME."
              .formatted(option.equals(DONOR) ? "helping" : "helped", option));
    }
    List<Place> inCity = most.stream().filter(place -> isNamedAbove(place, text)).toList();
    List<Place> known = most.size() == 1 || inCity.isEmpty() ? most : inCity;
    List<Place> lettered =
        known.stream().filter(place -> Provinces.isLettered(text, place.code())).toList();
    List<Place> left = known.size() > 1 && !lettered.isEmpty() ? lettered : known;
    if (left.size() > 1) {
      throw new CouldNotRun(
          "The plan may mean %s: say which with %s CODE.".formatted(told(left), option));
    }
    return left.get(0);
  }

  private static boolean isNamedAbove(Place place, String text) {
    String city = place.above().replaceFirst("^.*?(?:省|自治区)", "");
    return city.length() > 2 && text.contains(city.substring(0, city.length() - 1));
  }

  private static int count(String text, String name) {
    if (name.length() < 3) {
      return 0;
    }
    int count = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      count++;
    }
    return count;
  }
}
