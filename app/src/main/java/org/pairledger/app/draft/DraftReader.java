package org.pairledger.app.draft;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.app.draft.document.PlanDocument;
import org.pairledger.app.draft.list.ListReader;
import org.pairledger.app.draft.list.ListedItem;
import org.pairledger.app.draft.list.Part;
import org.pairledger.app.draft.list.PlanList;
import org.pairledger.app.draft.place.Gazetteer;
import org.pairledger.app.draft.place.Place;
import org.pairledger.app.draft.promise.DayWords;
import org.pairledger.app.draft.promise.Indicators;
import org.pairledger.app.draft.promise.PromiseReader;
import org.pairledger.app.draft.promise.Proposal;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** Makes a draft of a plan's document. */
public final class DraftReader {

  private final PlanDocument document;
  private final Path workspace;
  private final List<Remark> remarks = new ArrayList<>();

  private DraftReader(PlanDocument document, Path workspace) {
    this.document = document;
    this.workspace = workspace;
  }

  /** All that the document says for a workspace that is to be made, and what it leaves open. */
  public static Draft read(PlanDocument document, DraftRequest request, Path workspace) {
    return new DraftReader(document, workspace).draft(request);
  }

  private Draft draft(DraftRequest request) {
    PlanList list = ListReader.read(document);
    PlanYear head = new PlanYear(document);
    int year = request.year().orElseGet(head::year);
    Gazetteer places = Gazetteer.of(year);
    Gazetteer.Pair pair = places.pair(document.text(), request.donor(), request.recipient());
    Place donor = pair.donor();
    Place recipient = pair.recipient();
    if (donor.code().equals(recipient.code())) {
      throw new CouldNotRun("Donor and recipient are one place: " + donor.told() + ".");
    }
    Indicators indicators = new Indicators(year);
    List<Proposal> proposals = new PromiseReader(indicators, donor, recipient, year).read(list);
    List<DraftItem> items = items(list.items(), proposals, year);
    PairedUnits paired = new PairedUnits(donor, recipient);
    List<DraftUnit> units =
        items.stream().flatMap(item -> paired.of(item).stream()).distinct().toList();
    Duties duties = new Duties(indicators, new Bureaus(donor, recipient));
    List<DraftDuty> owed = duties.of(items, proposals);
    String pairing = request.pairing().orElse(donor.code() + "-" + recipient.code());
    look(list, head, year, recipient, units);
    unowed(items, owed);
    return new Draft(
        year,
        donor,
        recipient,
        pairing,
        head.title(),
        document.name(),
        head.issuedOn().orElse(LocalDate.of(year, 1, 1)),
        items,
        proposals,
        owed,
        units,
        remarks);
  }

  private List<DraftItem> items(List<ListedItem> listed, List<Proposal> proposals, int year) {
    Categories categories = Categories.of(year, workspace);
    List<DraftItem> items = new ArrayList<>();
    for (ListedItem item : listed) {
      items.add(new DraftItem(item, category(item, categories, proposals), deadline(item, year)));
    }
    return items;
  }

  private String category(ListedItem item, Categories categories, List<Proposal> proposals) {
    Optional<String> named = categories.named(item.category());
    if (named.isPresent()) {
      remarkOnce(item.category(), named.get());
      return named.get();
    }
    String spoken =
        proposals.stream()
            .filter(one -> one.item().equals(item.number()))
            .flatMap(
                one -> one.indicator().or(() -> one.candidates().stream().findFirst()).stream())
            .map(Indicator::category)
            .findFirst()
            .orElse("其他");
    String taken = item.category().isEmpty() ? spoken : item.category();
    remark(
        item.category().isEmpty() ? item.number() + " " + item.summary() : item.category(),
        "归入考核办法的哪一类？暂按“" + taken + "”",
        "items.csv 的 category");
    return taken;
  }

  private void remarkOnce(String heading, String category) {
    if (!heading.equals(category)) {
      remark(heading, "按考核办法的类别写作“" + category + "”，对吗？", "items.csv 的 category");
    }
  }

  private LocalDate deadline(ListedItem item, int year) {
    for (Part part : item.parts()) {
      long days = DayWords.last(part.deadline(), year).stream().count();
      if (days == 0) {
        remark(
            item.number() + " " + part.deadline(),
            part.deadline().isEmpty() ? "没有完成时限，按年底" : "时限读不出日期，按年底",
            "items.csv 的 deadline");
      }
    }
    return item.parts().stream()
        .map(part -> DayWords.last(part.deadline(), year).orElse(LocalDate.of(year, 12, 31)))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private void look(
      PlanList list, PlanYear head, int year, Place recipient, List<DraftUnit> units) {
    if (head.issuedOn().isEmpty()) {
      remark("", "没有找到印发日期，暂填" + year + "-01-01", "plan.yaml 的 issued_on");
    }
    remark(
        recipient.name(),
        "全国名录只到县级：请列全受援方的乡镇（代码、名称、level 为 town、parent 为" + recipient.code() + "），乡镇覆盖数以此为准",
        "reference/regions.csv");
    units.forEach(this::unit);
    list.passed().forEach(row -> remark(row, "清单中的这一行没有当作事项", "items.csv"));
  }

  /** A pair once, by the donor's; one whose partner is not sure for itself. */
  private void unit(DraftUnit unit) {
    boolean isPaired = !unit.partner().isEmpty();
    if (isPaired && unit.side().equals("R")) {
      return;
    }
    remark(
        unit.name() + (isPaired ? "—" + unit.partner() : ""),
        "原文点名的结对"
            + (unit.level().equals("town") ? "乡镇" : "村（社区）")
            + "：请查代码，填入 reference/regions.csv 和 units.csv"
            + (isPaired ? "（结对关系按原文顺序推定，请核对）" : "，并说明与谁结对"),
        "units.csv");
  }

  private void unowed(List<DraftItem> items, List<DraftDuty> owed) {
    for (DraftItem item : items) {
      String number = item.listed().number();
      if (owed.stream().noneMatch(duty -> duty.evidences().contains(number))) {
        remark(
            number + " " + item.listed().summary(),
            "没有据以提出报送义务（采用任务后会补上，也可自行填写）",
            "obligations.csv");
      }
    }
  }

  private void remark(String words, String text, String file) {
    Remark one = new Remark(words, text, file);
    if (!remarks.contains(one)) {
      remarks.add(one);
    }
  }
}
