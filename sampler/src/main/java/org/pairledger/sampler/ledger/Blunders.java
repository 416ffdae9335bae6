package org.pairledger.sampler.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pairledger.sampler.sheet.Line;
import org.pairledger.sampler.truth.Labour.Fair;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Meetings.Activity;
import org.pairledger.sampler.truth.Meetings.Agreement;
import org.pairledger.sampler.truth.Meetings.Document;
import org.pairledger.sampler.truth.Money.Donation;
import org.pairledger.sampler.truth.Money.Flow;
import org.pairledger.sampler.truth.Money.Project;
import org.pairledger.sampler.truth.Money.Sale;
import org.pairledger.sampler.truth.PairingYear;
import org.pairledger.sampler.truth.Person;
import org.pairledger.sampler.truth.Talent.Attendance;
import org.pairledger.sampler.truth.Talent.Session;

/** What went wrong while the ledgers of the real plan's year were written. */
final class Blunders {

  private final PairingYear year;
  private final Desk desk;

  Blunders(PairingYear year, Desk desk) {
    this.year = year;
    this.desk = desk;
  }

  /** Whole files that should not have been sent so. */
  void file() {
    LedgerFile gifts =
        desk.files().stream().filter(f -> f.path().contains("慈善会")).findFirst().orElseThrow();
    desk.replace(gifts, gifts.blamed("duplicate-file"));
    desk.add(gifts.again(gifts.path().replace(".xls", "(1).xls"), year.day(12, 31)));
    byte[] torn = Arrays.copyOf(gifts.content().bytes(), 700);
    desk.add(
        LedgerFile.stray(
            desk.folder() + "龙州县扶贫办项目台账（传输中断）.xls", torn, year.day(12, 31), "file-unreadable"));
    byte[] memo = "关于报送2020年台账的说明\r\n\r\n各单位：请按时报送。\r\n".getBytes(StandardCharsets.UTF_8);
    desk.add(LedgerFile.stray(desk.folder() + "关于报送台账的说明.csv", memo, year.day(12, 31), "no-table"));
  }

  /** Four people whose ID numbers can no longer be read, and three other slips. */
  List<Line<Attendance>> roster(List<Attendance> facts) {
    List<Line<Attendance>> lines = new ArrayList<>(Desk.lines(facts));
    if (facts.get(0).session().kind().equals("leader")) {
      lines.set(2, lines.get(2).blot("联系电话", "12345", "phone-invalid"));
      lines.set(4, lines.get(4).blot("是否就业", "不清楚", "not-a-flag"));
      lines.set(5, lines.get(5).blot("带动贫困户数", "约5户", "count-approximate"));
      int at = facts.indexOf(year.unreadable.get(0));
      id(lines, at, "4.51499E+17", "id-destroyed");
      id(lines, at + 1, facts.get(at + 1).who().id().substring(0, 17), "id-length");
      id(lines, at + 2, broken(facts.get(at + 2).who().id()), "id-check-digit");
      id(lines, at + 3, "", "id-missing");
    }
    return lines;
  }

  private static void id(List<Line<Attendance>> lines, int at, String text, String rule) {
    lines.set(at, lines.get(at).blot("身份证号码", text, rule));
  }

  private static String broken(String id) {
    return id.substring(0, 17) + (id.endsWith("1") ? "2" : "1");
  }

  static List<Line<Session>> sessions(List<Session> facts) {
    List<Line<Session>> lines = new ArrayList<>(Desk.lines(facts));
    if (facts.get(0).kind().equals("skills")) {
      lines.set(0, lines.get(0).blot("经费", "1.2万元", "cell-unit-differs"));
      lines.set(1, lines.get(1).blot("经费", "2000美元", "foreign-currency"));
    }
    return lines;
  }

  static List<Line<Project>> projects(List<Project> facts) {
    List<Line<Project>> lines = new ArrayList<>(Desk.lines(facts));
    lines.set(3, lines.get(3).blot("受益户", "许多", "not-a-number"));
    lines.set(4, lines.get(4).blot("受益贫困户", "-4", "negative-count"));
    lines.set(5, lines.get(5).blot("开工时间", "2020-06-31", "no-such-day"));
    lines.set(6, lines.get(6).blot("形象进度（%）", "120", "percent-range"));
    return lines;
  }

  static List<Line<Flow>> flows(List<Flow> facts, String part) {
    List<Line<Flow>> lines = new ArrayList<>(Desk.lines(facts));
    if (part.equals("R下半年")) {
      Flow model = facts.get(0);
      lines.add(Line.of(model).lost("日期", "", "required-blank"));
      lines.add(Line.of(model).lost("环节", "预付", "unknown-code"));
      lines.add(Line.of(model).lost("金额（元）", "待定", "not-an-amount"));
    }
    return lines;
  }

  static List<Line<Donation>> donations(List<Donation> facts, String side) {
    List<Line<Donation>> lines = new ArrayList<>(Desk.lines(facts));
    if (side.equals("R")) {
      lines.set(1, lines.get(1).blot("捐赠日期", "春节前", "not-a-date"));
    }
    return lines;
  }

  static List<Line<Spell>> spells(List<Spell> facts) {
    List<Line<Spell>> lines = new ArrayList<>(Desk.lines(facts));
    int flagged = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line<Spell> line = lines.get(i);
      if (!line.fact().who().poor() && flagged++ == 0) {
        lines.set(i, line.writing("是否建档立卡", "是"));
      }
    }
    boolean male = lines.get(5).fact().who().male();
    lines.set(5, lines.get(5).blot("性别", male ? "女" : "男", "sex-differs"));
    lines.set(9, lines.get(9).blot("月工资", "面议", "not-an-amount"));
    lines.set(12, lines.get(12).blot("是否签合同", "办理中", "not-a-flag"));
    Spell model = facts.get(facts.size() - 1);
    lines.add(Line.of(model).lost("上岗时间", "待通知", "not-a-date"));
    lines.add(Line.of(model).lost("上岗时间", "2021年2月1日", "date-after-cutoff"));
    lines.add(Line.of(model).lost("姓名", "", "required-blank"));
    return lines;
  }

  static List<Line<Fair>> fairs(List<Fair> facts) {
    List<Line<Fair>> lines = new ArrayList<>(Desk.lines(facts));
    lines.add(Line.of(facts.get(0)).lost("举办时间", "2012/3/1", "date-before-2016"));
    return lines;
  }

  static List<Line<Document>> documents(String owner, List<Document> facts) {
    List<Line<Document>> lines = new ArrayList<>(Desk.lines(facts));
    if (owner.equals("人社局")) {
      lines.add(Line.of(facts.get(0)).lost("日期", "2020.1", "date-ambiguous"));
    }
    return lines;
  }

  static List<Line<Agreement>> agreements(List<Agreement> facts) {
    List<Line<Agreement>> lines = new ArrayList<>(Desk.lines(facts));
    int last = lines.size() - 1;
    lines.set(last, lines.get(last).blot("协议期限", "2020.12.31-2017.6.1", "period-reversed"));
    return lines;
  }

  static List<Line<Sale>> sales(List<Sale> facts) {
    List<Line<Sale>> lines = new ArrayList<>(Desk.lines(facts));
    lines.set(2, lines.get(2).blot("数量", "#REF!", "error-value"));
    return lines;
  }

  static List<Line<Activity>> activities(List<Activity> facts) {
    List<Line<Activity>> lines = new ArrayList<>(Desk.lines(facts));
    if (facts.get(0).kind().equals("exhibition")) {
      lines.set(0, lines.get(0).blot("参加人数", "20.5", "not-whole"));
      lines.set(1, lines.get(1).blot("证明材料", "经手人451499198001011014", "id-number-in-text"));
    }
    return lines;
  }

  /** The workers, as the national register has them. */
  static List<Person> registered(PairingYear year) {
    return year.spells.stream().map(Spell::who).distinct().toList();
  }
}
