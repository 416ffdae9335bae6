package org.pairledger.sampler.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pairledger.sampler.sheet.Line;
import org.pairledger.sampler.sheet.Style;
import org.pairledger.sampler.sheet.Style.Dates;
import org.pairledger.sampler.sheet.Style.Format;
import org.pairledger.sampler.sheet.Style.Total;
import org.pairledger.sampler.sheet.Style.Unit;
import org.pairledger.sampler.truth.County;
import org.pairledger.sampler.truth.Labour.Fair;
import org.pairledger.sampler.truth.Meetings.Event;
import org.pairledger.sampler.truth.Meetings.Media;
import org.pairledger.sampler.truth.PairingYear;
import org.pairledger.sampler.truth.Talent.Session;

/** The ledgers of the real plan's year, office by office, with all that clerks do to tables. */
final class Heshan {

  private final PairingYear year;
  private final County county;
  private final Desk desk;

  Heshan(PairingYear year) {
    this.year = year;
    this.county = year.county;
    this.desk = new Desk(year);
  }

  List<LedgerFile> files() {
    meetings();
    units();
    media();
    people();
    courses();
    money();
    new HeshanLabour(year, desk).file();
    bonds();
    new Blunders(year, desk).file();
    return desk.files();
  }

  /** The recipient's list of June was sent again, corrected, at the end of the year. */
  private void meetings() {
    Style donor = Style.plain().dated(Dates.CHINESE).attached();
    desk.file(
        desk.task("DS01", "D", "扶贫办", "会议互访台账", donor),
        MeetingColumns.events(county, "D"),
        Desk.lines(told("D")));
    Style recipient = Style.plain().as(Format.XLS).dated(Dates.CELL);
    Task task = desk.task("DS01", "R", "扶贫办", "会议互访台账", recipient);
    List<Event> all = told("R");
    List<Event> early = all.stream().filter(e -> e.day().isBefore(year.day(6, 24))).toList();
    LedgerFile draft =
        desk.file(
            task.named(task.file() + "（截至6.30）").until(year.day(6, 30), year.day(7, 6)),
            MeetingColumns.events(county, "R"),
            Desk.lines(early));
    LedgerFile last =
        desk.file(
            task.named(task.file() + "（最终版）"), MeetingColumns.events(county, "R"), Desk.lines(all));
    desk.replace(last, last.correcting(draft));
  }

  private List<Event> told(String side) {
    return year.events.stream()
        .filter(e -> e.from() == null && Ordinary.tells(side, e))
        .sorted(Comparator.comparing(Event::day))
        .toList();
  }

  private void units() {
    for (String side : List.of("D", "R")) {
      Style style = Style.plain().dated(Dates.DOT).totalled(Total.BOTTOM);
      List<Event> visits =
          year.events.stream().filter(e -> e.from() != null && e.side().equals(side)).toList();
      desk.file(
          desk.task("DS01", side, "结对镇村", "调研对接台账", style).on(year.day(12, 30)),
          MeetingColumns.unitVisits(county),
          Desk.sheets(Desk.lines(visits), e -> e.from() == null ? "" : e.from().name()));
    }
  }

  private void media() {
    for (String side : List.of("D", "R")) {
      Style style = Style.plain().as(side.equals("D") ? Format.GBK_CSV : Format.XLSX);
      List<Line<Media>> lines =
          new ArrayList<>(
              Desk.lines(year.media.stream().filter(m -> m.side().equals(side)).toList()));
      if (side.equals("D")) {
        lines.add(lines.get(0).writing("版面或链接", "转载"));
      }
      desk.file(desk.task("DS02", side, "宣传部", "宣传报道台账", style), MeetingColumns.media(), lines);
    }
  }

  private void people() {
    for (String side : List.of("D", "R")) {
      posted(side, "组织部", "cadre", "挂职干部台账", Style.plain());
      posted(side, "教育局", "teacher", "专业技术人才（教师）互派台账", Style.plain().as(Format.XLS));
      posted(side, "卫健局", "medical", "专业技术人才（医护）互派台账", Style.plain().dated(Dates.SLASH));
    }
  }

  private void posted(String side, String owner, String kind, String title, Style style) {
    desk.file(
        desk.task("DS03", side, owner, title, style),
        TalentColumns.postings(county),
        Desk.lines(
            year.postings.stream()
                .filter(p -> p.side().equals(side) && p.kind().equals(kind))
                .toList()));
  }

  private void courses() {
    courses("R", "组织部", List.of("cadre", "secretary", "specialist"));
    courses("R", "人社局", List.of("skills", "startup", "cook"));
    courses("R", "扶贫办", List.of("leader"));
    courses("D", "文广旅体局", List.of("tourism"));
  }

  private void courses(String side, String owner, List<String> kinds) {
    List<Session> held = year.sessions.stream().filter(s -> kinds.contains(s.kind())).toList();
    Style style = Style.plain().totalled(Total.TOP).dated(Dates.CELL);
    desk.file(
        desk.task("DS04", side, owner, "培训班台账", style), TalentColumns.sessions(), Desk.lines(held));
    if (side.equals("R")) {
      boolean wide = owner.equals("人社局");
      Style list = wide ? Style.plain().wideDigits() : Style.plain();
      desk.file(
          desk.task("DS05", side, owner, "培训学员花名册", list),
          TalentColumns.roster(),
          Desk.sheets(
              new Blunders(year, desk)
                  .roster(
                      year.attendances.stream()
                          .filter(a -> kinds.contains(a.session().kind()))
                          .toList()),
              a -> "班次" + (held.indexOf(a.session()) + 1)));
    }
  }

  private void money() {
    Style style = Style.plain().in(Unit.TEN_THOUSAND).totalled(Total.BOTTOM).dated(Dates.DOT);
    desk.file(
        desk.task("DS06", "R", "扶贫办", "扶贫协作项目台账", style.attached()),
        MoneyColumns.projects(),
        Blunders.projects(year.projects));
    flows("D", style, year.day(1, 1), year.day(12, 31), year.day(12, 30), "");
    flows("R", style.as(Format.GBK_CSV), year.day(1, 1), year.day(6, 30), year.day(7, 9), "上半年");
    flows("R", style.in(Unit.YUAN), year.day(7, 1), year.day(12, 31), year.day(12, 31), "下半年");
    gifts("D", "慈善会", Style.plain().as(Format.XLS).totalled(Total.BOTTOM).dated(Dates.CHINESE));
    gifts("R", "红十字会", Style.plain().dated(Dates.MONTH_DAY_CELL));
    desk.file(
        desk.task("DS15", "R", "商务局", "消费扶贫台账", Style.plain().totalled(Total.TOP)),
        MoneyColumns.sales(),
        Blunders.sales(year.sales));
    desk.file(
        desk.task("DS17", "R", "投资促进局", "引进企业台账", style),
        MoneyColumns.firms(county),
        Desk.lines(year.firms));
  }

  private void flows(
      String side, Style style, LocalDate from, LocalDate to, LocalDate received, String part) {
    Task task = desk.task("DS07", side, "财政局", "资金拨付支出明细", style).since(from).until(to, received);
    Task named = part.isEmpty() ? task : task.named(task.file() + "（" + part + "）").adding();
    desk.file(
        named,
        MoneyColumns.flows(style),
        Blunders.flows(
            year.flows.stream()
                .filter(f -> f.payer().startsWith(county.name(side)))
                .filter(f -> !f.day().isBefore(from) && !f.day().isAfter(to))
                .sorted(Comparator.comparing(f -> f.day()))
                .toList(),
            side + part));
  }

  private void gifts(String side, String owner, Style style) {
    desk.file(
        desk.task("DS08", side, owner, "社会捐赠台账", style),
        MoneyColumns.donations(county, style),
        Blunders.donations(
            year.donations.stream().filter(d -> d.tellers().contains(side)).toList(), side));
  }

  private void bonds() {
    desk.file(
        desk.task("DS13", "R", "扶贫办", "结对帮扶台账", Style.plain()),
        MeetingColumns.agreements(),
        Blunders.agreements(year.agreements));
    for (String owner : List.of("卫健局", "团委", "残联", "工商联")) {
      acted("D", owner);
    }
    acted("R", "农业农村局");
    for (String owner : List.of("扶贫办", "人社局")) {
      desk.file(
          desk.task("DS18", "R", owner, "文件资料清单", Style.plain().as(Format.UTF8_CSV)),
          MeetingColumns.documents(),
          Blunders.documents(
              owner,
              year.documents.stream()
                  .filter(d -> d.issuer().equals("人社局") == owner.equals("人社局"))
                  .toList()));
    }
  }

  private void acted(String side, String owner) {
    List<String> kinds =
        switch (owner) {
          case "卫健局" -> List.of("free_clinic");
          case "团委" -> List.of("volunteer");
          case "残联" -> List.of("disabled_support");
          case "工商联" -> List.of("docking");
          default -> List.of("exhibition", "promotion", "survey");
        };
    desk.file(
        desk.task("DS14", side, owner, "活动台账", Style.plain().totalled(Total.BOTTOM)),
        MeetingColumns.activities(county),
        Blunders.activities(
            year.activities.stream().filter(a -> kinds.contains(a.kind())).toList()));
  }

  static List<Fair> fairs(PairingYear year, boolean disabled) {
    return year.fairs.stream().filter(f -> f.disabled() == disabled).toList();
  }
}
