package org.pairledger.sampler.ledger;

import java.util.List;
import org.pairledger.sampler.sheet.Column;
import org.pairledger.sampler.sheet.Span;
import org.pairledger.sampler.sheet.Yuan;
import org.pairledger.sampler.truth.County;
import org.pairledger.sampler.truth.Person;
import org.pairledger.sampler.truth.Talent.Attendance;
import org.pairledger.sampler.truth.Talent.Posting;
import org.pairledger.sampler.truth.Talent.Session;

/** The columns of DS03, DS04 and DS05. */
final class TalentColumns {

  private TalentColumns() {}

  static List<Column<Posting>> postings(County county) {
    return List.of(
        Column.of("姓名", p -> p.who().name()),
        Column.of("性别", p -> sex(p.who())),
        Column.of("身份证号", p -> p.who().id()),
        Column.of("派出单位及职务", p -> county.name(p.side()) + "选派"),
        Column.of("职级", p -> Word.of(p.rank())),
        Column.of("类别", p -> Word.of(p.kind())),
        Column.of("挂职单位及职务", Posting::host),
        Column.of("起止时间", p -> new Span(p.from(), p.to())),
        Column.of(
            "派出方向",
            p ->
                p.side().equals("D")
                    ? county.donorShort() + "→" + county.recipientShort()
                    : county.recipientShort() + "→" + county.donorShort()),
        Column.of("在岗情况", p -> p.returned() == null ? "在岗" : "提前返回"),
        Column.of("返回时间", Posting::returned),
        Column.of("备注", p -> null));
  }

  static List<Column<Session>> sessions() {
    return List.of(
        Column.of("班次名称", Session::name),
        Column.of("类别", s -> Word.of("course." + s.kind())),
        Column.of("主办单位", Session::organiser),
        Column.of("培训时间", s -> new Span(s.from(), s.to())),
        Column.of("期数", s -> s.runs()),
        Column.<Session>of("人数", Session::people).total(),
        Column.<Session>of("贫困人口", s -> s.poor()).under("其中").total(),
        Column.<Session>of("带头人", s -> s.leaders()).under("其中").total(),
        Column.<Session>of("干部", s -> s.cadres()).under("其中").total(),
        Column.<Session>of("经费", s -> new Yuan(s.cost())).total(),
        Column.of("备注", s -> null));
  }

  static List<Column<Attendance>> roster() {
    return List.of(
        Column.of("学员姓名", a -> a.who().name()),
        Column.of("性别", a -> sex(a.who())),
        Column.of("身份证号码", a -> a.who().id()),
        Column.<Attendance>of("乡镇", a -> a.who().home().township()).under("户籍地址").filledDown(),
        Column.<Attendance>of("村", a -> a.who().home().village()).under("户籍地址").filledDown(),
        Column.of("是否建档立卡", a -> a.who().poor()),
        Column.of("是否残疾", Attendance::disabled),
        Column.of("班次", a -> a.session().name()),
        Column.of(
            "证书名称及编号",
            a ->
                a.certificate()
                    ? "结业证" + a.who().id().substring(8, 12) + a.who().id().substring(14, 17)
                    : null),
        Column.of("是否就业", Attendance::employed),
        Column.of("是否创业成功", a -> a.session().kind().equals("leader") ? a.business() : null),
        Column.of("带动贫困户数", a -> a.households() == 0 ? null : a.households()),
        Column.of("联系电话", a -> phone(a.who())));
  }

  static String sex(Person who) {
    return who.male() ? "男" : "女";
  }

  /** Mobile numbers beginning with 154 were never given out. */
  static String phone(Person who) {
    return "154" + who.id().substring(9, 17);
  }
}
