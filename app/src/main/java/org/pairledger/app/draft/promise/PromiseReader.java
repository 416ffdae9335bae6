package org.pairledger.app.draft.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairledger.app.draft.list.ListedItem;
import org.pairledger.app.draft.list.PlanList;
import org.pairledger.app.draft.place.Place;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** Reads all promises of a plan: its list's, and what its prose says otherwise. */
public final class PromiseReader {

  private final Indicators indicators;
  private final SideWords sides;
  private final int year;

  public PromiseReader(Indicators indicators, Place donor, Place recipient, int year) {
    this.indicators = indicators;
    this.sides = new SideWords(donor, recipient);
    this.year = year;
  }

  /** Every proposal, item by item. */
  public List<Proposal> read(PlanList list) {
    List<Proposal> all = new ArrayList<>();
    for (ListedItem item : list.items()) {
      all.addAll(new ItemPromises(indicators, sides, item, year).read());
    }
    for (ListedItem told : list.body()) {
      compare(told, list.items(), all);
    }
    return all;
  }

  /** What the prose says beside the list: it settles an open question, or is one. */
  private void compare(ListedItem told, List<ListedItem> items, List<Proposal> all) {
    ListedItem item = nearest(told, items);
    for (Quantity one :
        QuantityReader.read(Coverage.EVERY.matcher(told.summary()).replaceAll(""))) {
      Spoken spoken = indicators.of(List.of(one.nearest(), one.near()), told.summary(), one.unit());
      Optional<Indicator> sure = spoken.sure();
      if (sure.isEmpty() || isSaid(one, sure.get(), all)) {
        continue;
      }
      int open = open(one, sure.get(), all);
      if (open >= 0) {
        all.set(open, all.get(open).taken(sure.get(), "正文：" + one.sentence().strip()));
      } else {
        all.add(beside(one, sure.get(), item, all));
      }
    }
  }

  private static boolean isSaid(Quantity one, Indicator indicator, List<Proposal> all) {
    return all.stream()
        .anyMatch(
            known ->
                known.indicator().filter(indicator::equals).isPresent()
                    && known
                        .value()
                        .filter(value -> value.compareTo(one.value()) == 0)
                        .isPresent());
  }

  /** The open question that these words answer: the same number, and one of what it may mean. */
  private static int open(Quantity one, Indicator indicator, List<Proposal> all) {
    for (int i = 0; i < all.size(); i++) {
      Proposal known = all.get(i);
      if (known.indicator().isEmpty()
          && known.unit().equals(one.unit())
          && known.candidates().contains(indicator)
          && known.value().filter(value -> value.compareTo(one.value()) == 0).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private Proposal beside(Quantity one, Indicator indicator, ListedItem item, List<Proposal> all) {
    Proposal like =
        all.stream().filter(known -> known.item().equals(item.number())).findFirst().orElseThrow();
    List<String> side = SideWords.of(sides.of(List.of(one.head(), one.sentence())), indicator);
    int number = 1 + (int) all.stream().filter(known -> known.basis().equals("body_only")).count();
    return new Proposal(
        "T" + item.number() + "z" + number,
        item.number(),
        one.sentence().strip(),
        one.words(),
        Optional.of(indicator),
        List.of(indicator),
        Params.of(indicator, item.number(), one.near(), one.sentence()),
        side.isEmpty() ? "J" : side.get(0),
        one.comparator(),
        Optional.of(one.value()),
        Measures.of(one.unit(), indicator),
        like.from(),
        like.to(),
        like.deadline(),
        "body_only",
        "正文写有“" + one.words() + "”，清单没有：是否作为仅正文的任务列出（不计分）？",
        "正文");
  }

  private static ListedItem nearest(ListedItem told, List<ListedItem> items) {
    Set<String> words = Indicators.pairs(told.summary());
    return items.stream()
        .max(
            Comparator.comparingDouble(
                item -> {
                  Set<String> own = Indicators.pairs(item.summary() + item.targetText());
                  long shared = own.stream().filter(words::contains).count();
                  return (double) shared / (own.size() + words.size());
                }))
        .orElseThrow();
  }
}
