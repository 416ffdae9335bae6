package org.pairledger.sampler.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pairledger.sampler.sheet.Style;
import org.pairledger.sampler.sheet.Style.Dates;
import org.pairledger.sampler.sheet.Style.Format;
import org.pairledger.sampler.sheet.Style.Total;
import org.pairledger.sampler.truth.Labour.Post;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.PairingYear;

/** The labour ledgers of the real plan's year: three cumulative states of one list, and exports. */
final class HeshanLabour {

  private final PairingYear year;
  private final Desk desk;

  HeshanLabour(PairingYear year, Desk desk) {
    this.year = year;
    this.desk = desk;
  }

  void file() {
    spells(year.day(6, 30), year.day(7, 8));
    spells(year.day(7, 31), year.day(8, 5));
    spells(year.day(12, 31), year.day(12, 31));
    Style fairs = Style.plain().totalled(Total.BOTTOM).dated(Dates.SLASH);
    desk.file(
        desk.task("DS10", "R", "人社局", "招聘会台账", fairs),
        LabourColumns.fairs(),
        Blunders.fairs(Heshan.fairs(year, false)));
    desk.file(
        desk.task("DS10", "R", "残联", "残疾人专场招聘会台账", fairs.as(Format.XLS)),
        LabourColumns.fairs(),
        Desk.lines(Heshan.fairs(year, true)));
    desk.file(
        desk.task("DS11", "R", "人社局", "扶贫车间台账", Style.plain().totalled(Total.TOP)),
        LabourColumns.workshops(),
        Desk.lines(
            year.workshops.stream().sorted(Comparator.comparing(w -> w.townshipCode())).toList()));
    posts();
    desk.file(
        desk.task("DS16", "R", "教育局", "东部职校学生台账", Style.plain()),
        LabourColumns.students(year.day(12, 31)),
        Desk.lines(year.students));
    exports();
  }

  /** One sheet a township; each later state replaces the earlier. */
  private void spells(LocalDate to, LocalDate received) {
    List<Spell> told =
        year.spells.stream()
            .filter(s -> !s.from().isAfter(to))
            .map(s -> s.toldOn(to))
            .sorted(Comparator.comparing(s -> s.who().home().townshipCode()))
            .toList();
    Style style = Style.plain().totalled(Total.TOP).dated(Dates.CHINESE).attached();
    Task task = desk.task("DS09", "R", "人社局", "劳务协作（转移就业）台账", style);
    String name = task.file() + "（截至" + to.getMonthValue() + "." + to.getDayOfMonth() + "）";
    boolean last = to.getMonthValue() == 12;
    desk.file(
        task.named(name)
            .until(to, received)
            .noted(
                "注：1.统计时间为2020年1月1日至"
                    + to.getMonthValue()
                    + "月"
                    + to.getDayOfMonth()
                    + "日；2.同一人有多份工作的分行填写。",
                "填表人：陈××      审核人：黄××      联系电话：0771-0000000"),
        LabourColumns.spells(),
        Desk.sheets(
            last ? Blunders.spells(told) : Desk.lines(told), s -> s.who().home().township()));
  }

  private void posts() {
    List<Post> held =
        year.posts.stream()
            .sorted(Comparator.comparing(p -> p.who().home().townshipCode()))
            .toList();
    desk.file(
        desk.task("DS12", "R", "乡村办", "公益岗位花名册", Style.plain().dated(Dates.DOT)),
        LabourColumns.posts(),
        Desk.lines(held));
    desk.file(
        desk.task("DS21", "R", "乡村办", "行政村屯清单", Style.plain()),
        LabourColumns.hamlets(),
        Desk.lines(year.county.hamlets()));
  }

  private void exports() {
    LocalDate day = year.day(12, 31);
    Style cells = Style.plain().dated(Dates.ISO);
    desk.file(
        desk.task("DS19", "R", "扶贫办", "建档立卡人口信息", cells).named("全国扶贫开发信息系统_人口信息导出_20201231"),
        ExportColumns.register(day),
        Desk.lines(Blunders.registered(year)));
    LedgerFile coded =
        desk.file(
            desk.task("DS20", "R", "人社局", "转移就业信息", cells.as(Format.GBK_CSV))
                .titled("")
                .named("人社系统导出_转移就业"),
            ExportColumns.labour(day),
            Desk.lines(year.spells.stream().filter(s -> s.to() == null).limit(40).toList()));
    desk.replace(coded, coded.blamed("unit-not-stated"));
    desk.file(
        desk.task("DS22", "R", "扶贫办", "已外出务工信息", cells).named("(务工月监测)已外出务工信息_20201231"),
        ExportColumns.monitoring(year.county),
        Desk.lines(
            year.spells.stream()
                .filter(s -> s.to() == null && s.from().getDayOfMonth() == 1 && s.who().poor())
                .toList()));
  }
}
