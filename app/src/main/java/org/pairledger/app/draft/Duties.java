package org.pairledger.app.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.app.draft.promise.Indicators;
import org.pairledger.app.draft.promise.Proposal;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.Relation;
import org.pairledger.warehouse.indicator.definition.Shape;

/** Who owes which ledger: those that the indicators of an item read, by its bureaus. */
final class Duties {

  private static final Pattern FACT = Pattern.compile("star\\.fct_([a-z_]+)");

  private final Indicators indicators;
  private final DatasetCatalogue catalogue = DatasetCatalogue.builtIn();
  private final Bureaus bureaus;

  Duties(Indicators indicators, Bureaus bureaus) {
    this.indicators = indicators;
    this.bureaus = bureaus;
  }

  /** Each ledger of a bureau once, with all items it is about. */
  List<DraftDuty> of(List<DraftItem> items, List<Proposal> proposals) {
    Map<List<String>, DraftDuty> duties = new LinkedHashMap<>();
    for (DraftItem item : items) {
      List<Bureaus.Bureau> who = bureaus.of(item.listed().responsible());
      for (Proposal one : proposals) {
        if (one.item().equals(item.listed().number()) && one.isTaken()) {
          one.indicator().ifPresent(indicator -> add(duties, item, one.side(), indicator, who));
        }
      }
    }
    return List.copyOf(duties.values());
  }

  private void add(
      Map<List<String>, DraftDuty> duties,
      DraftItem item,
      String side,
      Indicator indicator,
      List<Bureaus.Bureau> who) {
    for (Dataset dataset : ledgers(indicator)) {
      for (String one : List.of("D", "R")) {
        String owner = owner(dataset, one, who);
        if (!owner.isEmpty() && (side.equals(one) || side.equals("J") || side.equals("B"))) {
          duties.merge(
              List.of(dataset.id(), one, owner),
              new DraftDuty(
                  dataset.id(), one, owner, item.deadline(), List.of(item.listed().number())),
              Duties::both);
        }
      }
    }
  }

  private static DraftDuty both(DraftDuty first, DraftDuty second) {
    Set<String> evidences = new LinkedHashSet<>(first.evidences());
    evidences.addAll(second.evidences());
    LocalDate due = first.dueOn().isAfter(second.dueOn()) ? first.dueOn() : second.dueOn();
    return new DraftDuty(first.dataset(), first.side(), first.owner(), due, List.copyOf(evidences));
  }

  /** The bureau that usually keeps the ledger, else the first of its side. */
  private String owner(Dataset dataset, String side, List<Bureaus.Bureau> who) {
    List<Bureaus.Bureau> own = who.stream().filter(one -> one.side().equals(side)).toList();
    List<String> usual = List.of(indicators.say(dataset.owner()).split("、", -1));
    for (Bureaus.Bureau one : own) {
      if (usual.contains(plain(one.name()))) {
        return one.name();
      }
    }
    if (!own.isEmpty() && own.stream().allMatch(Bureaus.Bureau::isOfTown)) {
      return own.size() == 1 ? own.get(0).name() : "结对镇村";
    }
    return own.stream()
        .filter(one -> !one.isOfTown())
        .map(Bureaus.Bureau::name)
        .findFirst()
        .orElse("");
  }

  /** Short, and a bureau that was called otherwise until the plan's year as that year calls it. */
  private String plain(String bureau) {
    return indicators.inItsYear(bureau.replace("卫生健康", "卫健").replace("人力资源和社会保障", "人社"), "{主管部门}");
  }

  /** The ledgers whose facts an indicator reads. */
  private List<Dataset> ledgers(Indicator indicator) {
    Set<String> facts = new TreeSet<>();
    facts(indicator, facts);
    List<Dataset> ledgers = new ArrayList<>();
    for (Dataset dataset : catalogue.datasets()) {
      boolean isHamlets =
          dataset.name().equals("hamlet") && indicator.shape().universe() == Shape.Universe.HAMLETS;
      if (isHamlets || facts.contains(dataset.name().replaceFirst("y$", "ie") + "s")) {
        ledgers.add(dataset);
      }
    }
    return ledgers;
  }

  private void facts(Indicator indicator, Set<String> facts) {
    StringBuilder sql = new StringBuilder(indicator.sql() == null ? "" : indicator.sql());
    indicator.relations().stream().map(Relation::sql).forEach(sql::append);
    Matcher fact = FACT.matcher(sql);
    while (fact.find()) {
      facts.add(fact.group(1));
    }
    indicator.parts().forEach(part -> indicators.find(part).ifPresent(one -> facts(one, facts)));
  }
}
