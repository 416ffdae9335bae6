package org.pairledger.sampler.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.pairledger.sampler.sheet.Line;
import org.pairledger.sampler.sheet.Style;
import org.pairledger.sampler.sheet.Style.Dates;
import org.pairledger.sampler.sheet.Style.Format;
import org.pairledger.sampler.sheet.Style.Total;
import org.pairledger.sampler.sheet.Style.Unit;
import org.pairledger.sampler.truth.County;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Meetings.Event;
import org.pairledger.sampler.truth.PairingYear;

/** The ledgers of a year like any other: two offices a side, each with its own habits. */
final class Ordinary {

  private final PairingYear year;
  private final County county;
  private final Desk desk;
  private final Random random;

  Ordinary(PairingYear year) {
    this.year = year;
    this.county = year.county;
    this.desk = new Desk(year);
    this.random = new Random(year.year * 131L + county.id().hashCode());
  }

  List<LedgerFile> files() {
    for (String side : List.of("D", "R")) {
      meetings(side);
      people(side);
      activities(side);
    }
    courses();
    money();
    labour();
    bonds();
    return desk.files();
  }

  private void meetings(String side) {
    List<Event> told =
        year.events.stream()
            .filter(e -> e.from() == null && tells(side, e))
            .sorted(Comparator.comparing(Event::day))
            .toList();
    desk.file(
        task("DS01", side, "扶贫办", "会议互访台账"), MeetingColumns.events(county, side), Desk.lines(told));
    List<Event> units =
        year.events.stream().filter(e -> e.from() != null && e.side().equals(side)).toList();
    desk.file(
        sheeted(task("DS01", side, "结对镇村", "调研对接台账")),
        MeetingColumns.unitVisits(county),
        Desk.sheets(Desk.lines(units), e -> e.from() == null ? "" : e.from().name()));
    desk.file(
        task("DS02", side, "宣传部", "宣传报道台账"),
        MeetingColumns.media(),
        Desk.lines(year.media.stream().filter(m -> m.side().equals(side)).toList()));
  }

  static boolean tells(String side, Event event) {
    return event.side().equals(side) || event.side().equals("J") || event.otherDay() != null;
  }

  private void people(String side) {
    desk.file(
        sheeted(task("DS03", side, "组织部", "挂职干部、专技人才台账")),
        TalentColumns.postings(county),
        Desk.sheets(
            Desk.lines(year.postings.stream().filter(p -> p.side().equals(side)).toList()),
            p -> Word.of(p.kind())));
  }

  private void activities(String side) {
    desk.file(
        task("DS14", side, "扶贫办", "活动台账"),
        MeetingColumns.activities(county),
        Desk.lines(year.activities.stream().filter(a -> a.side().equals(side)).toList()));
  }

  private void courses() {
    desk.file(
        task("DS04", "R", "扶贫办", "培训班台账"), TalentColumns.sessions(), Desk.lines(year.sessions));
    desk.file(
        task("DS05", "R", "扶贫办", "培训学员花名册"), TalentColumns.roster(), Desk.lines(year.attendances));
  }

  private void money() {
    desk.file(
        task("DS06", "R", "扶贫办", "扶贫协作项目台账"), MoneyColumns.projects(), Desk.lines(year.projects));
    for (String side : List.of("D", "R")) {
      Task flows = task("DS07", side, "财政局", "资金拨付支出明细");
      desk.file(
          flows,
          MoneyColumns.flows(flows.style()),
          Desk.lines(
              year.flows.stream()
                  .filter(f -> f.payer().startsWith(county.name(side)))
                  .sorted(Comparator.comparing(f -> f.day()))
                  .toList()));
      Task gifts = task("DS08", side, side.equals("D") ? "慈善会" : "红十字会", "社会捐赠台账");
      desk.file(
          gifts,
          MoneyColumns.donations(county, gifts.style()),
          Desk.lines(year.donations.stream().filter(d -> d.tellers().contains(side)).toList()));
    }
    desk.file(task("DS15", "R", "商务局", "消费扶贫台账"), MoneyColumns.sales(), Desk.lines(year.sales));
    desk.file(
        task("DS17", "R", "投资促进局", "引进企业台账"), MoneyColumns.firms(county), Desk.lines(year.firms));
  }

  private void labour() {
    LocalDate end = LocalDate.of(year.year, 12, 31);
    List<Line<Spell>> spells = Desk.lines(year.spells.stream().map(s -> s.toldOn(end)).toList());
    desk.file(people(task("DS09", "R", "人社局", "劳务协作（转移就业）台账")), LabourColumns.spells(), spells);
    desk.file(task("DS10", "R", "人社局", "招聘会台账"), LabourColumns.fairs(), Desk.lines(year.fairs));
    desk.file(
        task("DS11", "R", "人社局", "扶贫车间台账"), LabourColumns.workshops(), Desk.lines(year.workshops));
    desk.file(
        people(task("DS12", "R", "乡村办", "公益岗位花名册")), LabourColumns.posts(), Desk.lines(year.posts));
    desk.file(
        people(task("DS16", "R", "教育局", "东部职校学生台账")),
        LabourColumns.students(end),
        Desk.lines(year.students));
  }

  private void bonds() {
    desk.file(
        task("DS13", "R", "扶贫办", "结对帮扶台账"),
        MeetingColumns.agreements(),
        Desk.lines(year.agreements));
    desk.file(
        task("DS18", "R", "扶贫办", "文件资料清单"), MeetingColumns.documents(), Desk.lines(year.documents));
  }

  /** A task in the habits of whoever keeps it; a year's ledgers come in during January. */
  private Task task(String dataset, String side, String owner, String kind) {
    Format format =
        List.of(Format.XLSX, Format.XLSX, Format.XLSX, Format.XLS, Format.GBK_CSV)
            .get(random.nextInt(5));
    Dates dates = List.copyOf(EnumSet.allOf(Dates.class)).get(random.nextInt(7));
    boolean funds = dataset.equals("DS06") || dataset.equals("DS07") || dataset.equals("DS17");
    Unit unit =
        funds || (random.nextInt(4) == 0 && dataset.equals("DS08")) ? Unit.TEN_THOUSAND : Unit.YUAN;
    Total total = random.nextInt(3) == 0 ? Total.TOP : Total.BOTTOM;
    Style style =
        new Style(format, dates, unit, total, random.nextBoolean(), random.nextInt(8) == 0);
    Task task = desk.task(dataset, side, owner, kind, style);
    LocalDate received =
        year.year == 2020
            ? LocalDate.of(2020, 12, 28).plusDays(random.nextInt(4))
            : LocalDate.of(year.year + 1, 1, 4 + random.nextInt(20));
    return task.on(received);
  }

  /** Several sheets cannot stand in delimited text. */
  private static Task sheeted(Task task) {
    return task.style().csv() ? task.styled(task.style().as(Format.XLSX)) : task;
  }

  /** Lists of people carry no money but wages, in yuan. */
  private static Task people(Task task) {
    return task.styled(task.style().in(Unit.YUAN));
  }
}
