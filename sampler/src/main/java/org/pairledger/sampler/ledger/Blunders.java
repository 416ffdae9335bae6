package org.pairledger.sampler.ledger;

import java.util.ArrayList;
import java.util.List;
import org.pairledger.sampler.sheet.Line;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Money.Donation;
import org.pairledger.sampler.truth.Money.Flow;
import org.pairledger.sampler.truth.Money.Project;
import org.pairledger.sampler.truth.PairingYear;
import org.pairledger.sampler.truth.Person;
import org.pairledger.sampler.truth.Talent.Attendance;

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
    desk.add(gifts.again(gifts.path().replace(".xls", "(1).xls"), year.day(12, 31)));
  }

  static List<Line<Attendance>> roster(List<Attendance> facts) {
    List<Line<Attendance>> lines = new ArrayList<>(Desk.lines(facts));
    if (facts.get(0).session().kind().equals("leader")) {
      lines.set(2, lines.get(2).blot("联系电话", "12345", "phone-invalid"));
      lines.set(4, lines.get(4).blot("是否就业", "不清楚", "not-a-flag"));
      lines.set(7, lines.get(7).blot("带动贫困户数", "约3户", "count-approximate"));
    }
    return lines;
  }

  static List<Line<Project>> projects(List<Project> facts) {
    List<Line<Project>> lines = new ArrayList<>(Desk.lines(facts));
    lines.set(3, lines.get(3).blot("受益户", "一百多", "not-a-number"));
    lines.set(4, lines.get(4).blot("受益贫困户", "-4", "negative-count"));
    lines.set(5, lines.get(5).blot("开工时间", "2020-06-31", "no-such-day"));
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
    lines.set(
        5, lines.get(5).blot("性别", lines.get(5).fact().who().male() ? "女" : "男", "sex-differs"));
    lines.set(9, lines.get(9).blot("月工资", "面议", "not-an-amount"));
    lines.set(12, lines.get(12).blot("是否签合同", "办理中", "not-a-flag"));
    Spell model = facts.get(facts.size() - 1);
    lines.add(Line.of(model).lost("上岗时间", "待通知", "not-a-date"));
    lines.add(Line.of(model).lost("姓名", "", "required-blank"));
    return lines;
  }

  /** The workers and the people of the first hamlets, as the national register has them. */
  static List<Person> registered(PairingYear year) {
    return year.spells.stream().map(Spell::who).distinct().limit(90).toList();
  }
}
