package org.pairledger.sampler.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.region.Hamlet;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.sampler.truth.Meetings.Unit;

/** All that happened in a workspace's pairings and years, from one seed. */
public record World(List<PairingYear> years) {

  public World {
    years = List.copyOf(years);
  }

  public static World of(Workspace workspace, long seed) {
    List<PairingYear> years = new ArrayList<>();
    int first = 0;
    for (Pairing pairing : workspace.pairings()) {
      List<Plan> plans =
          workspace.plans().stream()
              .filter(plan -> plan.pairingId().equals(pairing.pairingId()))
              .toList();
      if (!plans.isEmpty()) {
        years.addAll(years(county(workspace, pairing, plans.get(0)), plans, seed, first));
        first += 4_000;
      }
    }
    CitiesStory.tell(years);
    return new World(years);
  }

  private static List<PairingYear> years(County county, List<Plan> plans, long seed, int first) {
    List<PairingYear> years = new ArrayList<>();
    People people = new People(new Random(seed + first), first);
    PairingYear before = null;
    for (Plan plan : plans) {
      before = year(county, plan, new Random(seed * 31 + first + plan.year()), people, before);
      years.add(before);
    }
    return years;
  }

  private static PairingYear year(
      County county, Plan plan, Random random, People people, @Nullable PairingYear before) {
    PairingYear now = new PairingYear(county, plan.year());
    Schedule drawn = Schedule.around(plan, random);
    Schedule schedule = fixed(now, drawn);
    Making making = new Making(now, before, plan, schedule, random, people);
    new MeetingStory(making).tell();
    new TalentStory(making).tell();
    new MoneyStory(making).tell();
    new LabourStory(making).tell();
    silence(now);
    return now;
  }

  /** Three ledgers were never sent, so that what they would have told is not known. */
  private static void silence(PairingYear year) {
    switch (year.county.id() + year.year) {
      case "pengjiang-tiandeng2019" -> year.activities.removeIf(a -> a.side().equals("D"));
      case "xinhui-ningming2018" -> year.posts.clear();
      case "heshan-longzhou2018" -> year.media.removeIf(m -> m.side().equals("D"));
      default -> {}
    }
  }

  /** The real plan's year by hand; the year before it sent no vice-president. */
  private static Schedule fixed(PairingYear now, Schedule drawn) {
    if (now.full()) {
      return drawn.with(HeshanTwenty.days());
    }
    boolean before = now.county.id().equals("heshan-longzhou") && now.year == 2019;
    return before ? drawn.with(Map.of("T2.4D", List.of(), "T2.4R", List.of())) : drawn;
  }

  private static County county(Workspace workspace, Pairing pairing, Plan plan) {
    Map<String, Region> regions =
        workspace.regions().stream().collect(Collectors.toMap(Region::code, r -> r));
    Region donor = member(workspace, pairing, Side.D, regions);
    Region recipient = member(workspace, pairing, Side.R, regions);
    Map<String, String> towns =
        regions.values().stream()
            .filter(r -> r.level().equals("town") && r.code().startsWith(recipient.code()))
            .collect(Collectors.toMap(Region::name, Region::code));
    List<Person.Place> hamlets =
        workspace.hamlets().stream()
            .filter(h -> h.county().equals(recipient.code()))
            .map(h -> place(h, towns))
            .toList();
    List<Unit> units =
        plan.units().stream()
            .map(u -> new Unit(u.unit(), u.name(), u.side().name(), u.level(), u.partner()))
            .toList();
    return new County(
        pairing.pairingId(),
        donor.name(),
        shortened(donor.name()),
        recipient.name(),
        shortened(recipient.name()),
        recipient.code(),
        hamlets,
        units);
  }

  private static Region member(
      Workspace workspace, Pairing pairing, Side side, Map<String, Region> regions) {
    return workspace.members().stream()
        .filter(m -> m.pairingId().equals(pairing.pairingId()) && m.role() == side)
        .map(m -> regions.get(m.regionOrOrg()))
        .findFirst()
        .orElseThrow();
  }

  private static Person.Place place(Hamlet hamlet, Map<String, String> towns) {
    return new Person.Place(
        hamlet.township(),
        towns.getOrDefault(hamlet.township(), ""),
        hamlet.village(),
        hamlet.hamlet(),
        hamlet.poorVillage().orElse(false));
  }

  private static String shortened(String name) {
    return name.substring(0, name.length() - 1);
  }
}
