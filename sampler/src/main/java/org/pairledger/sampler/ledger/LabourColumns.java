package org.pairledger.sampler.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.sampler.sheet.Column;
import org.pairledger.sampler.sheet.Yuan;
import org.pairledger.sampler.truth.Labour.Fair;
import org.pairledger.sampler.truth.Labour.Post;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Labour.Student;
import org.pairledger.sampler.truth.Labour.Workshop;
import org.pairledger.sampler.truth.Person;

/** The columns of DS09, DS10, DS11, DS12, DS16 and DS21. */
final class LabourColumns {

  private LabourColumns() {}

  static List<Column<Spell>> spells() {
    return List.of(
        Column.<Spell>of("乡镇", s -> s.who().home().township()).under("户籍所在地").filledDown(),
        Column.<Spell>of("村", s -> s.who().home().village()).under("户籍所在地").filledDown(),
        Column.<Spell>of("屯", s -> s.who().home().hamlet()).under("户籍所在地").filledDown(),
        Column.of("姓名", s -> s.who().name()),
        Column.of("性别", s -> TalentColumns.sex(s.who())),
        Column.of("身份证号码", s -> s.who().id()),
        Column.of("户编号", s -> s.who().household()),
        Column.of("是否建档立卡", s -> s.who().poor()),
        Column.<Spell>of("省", Spell::province).under("务工地点"),
        Column.<Spell>of("市", Spell::city).under("务工地点"),
        Column.<Spell>of("县", s -> s.county().isEmpty() ? null : s.county()).under("务工地点"),
        Column.<Spell>of("企业", Spell::employer).under("务工地点"),
        Column.of("岗位", Spell::job),
        Column.of("输出方式", s -> Word.of("mode." + s.mode())),
        Column.of("上岗时间", Spell::from),
        Column.of("离岗时间", Spell::to),
        Column.of("月工资", s -> new Yuan(BigDecimal.valueOf(s.wage()))),
        Column.of("是否签合同", Spell::contract),
        Column.<Spell>of("补贴金额", s -> s.subsidy() == null ? null : new Yuan(s.subsidy())).total(),
        Column.of("联系电话", s -> TalentColumns.phone(s.who())));
  }

  static List<Column<Fair>> fairs() {
    return List.of(
        Column.of("举办时间", Fair::day),
        Column.of("举办地点", f -> f.place().isEmpty() ? null : f.place()),
        Column.of("形式", f -> Word.of(f.form())),
        Column.of("专场类型", f -> f.disabled() ? "残疾人专场" : "综合"),
        Column.of("主办单位", Fair::host),
        Column.of("公告号", Fair::announcement),
        Column.<Fair>of("参会企业数", f -> counted(f.firms())).total(),
        Column.<Fair>of("岗位数", f -> counted(f.posts())).total(),
        Column.<Fair>of("进场人数", f -> counted(f.visitors())).total(),
        Column.<Fair>of("意向人数", f -> counted(f.intents())).total(),
        Column.<Fair>of("签约人数", f -> counted(f.signed())).total(),
        Column.<Fair>of("其中贫困人口", f -> counted(f.poor())).total());
  }

  /** Who counts nothing apart leaves the cell empty. */
  private static @Nullable Integer counted(int number) {
    return number == 0 ? null : number;
  }

  static List<Column<Workshop>> workshops() {
    return List.of(
        Column.<Workshop>of("乡镇", Workshop::township).filledDown(),
        Column.of("村", Workshop::village),
        Column.of("车间名称", Workshop::name),
        Column.of("经营主体", Workshop::operator),
        Column.of("统一社会信用代码", Workshop::code),
        Column.of("认定时间", Workshop::recognised),
        Column.<Workshop>of("投资额", w -> new Yuan(w.invested())).total(),
        Column.<Workshop>of("其中协作资金", w -> new Yuan(w.aid())).total(),
        Column.<Workshop>of("吸纳就业", w -> w.workers()).total(),
        Column.<Workshop>of("其中贫困人口", w -> w.poor()).total(),
        Column.of("状态", w -> w.stopped() == null ? "正常" : "停产"),
        Column.of("停产时间", Workshop::stopped),
        Column.of("负责人", w -> "黄××"));
  }

  static List<Column<Post>> posts() {
    return List.of(
        Column.<Post>of("乡镇", p -> p.who().home().township()).filledDown(),
        Column.<Post>of("村", p -> p.who().home().village()).filledDown(),
        Column.<Post>of("屯", p -> p.who().home().hamlet()),
        Column.of("岗位名称", p -> Word.of(p.kind())),
        Column.of("姓名", p -> p.who().name()),
        Column.of("身份证号", p -> p.who().id()),
        Column.of("是否贫困户", p -> p.who().poor()),
        Column.of("上岗时间", Post::from),
        Column.of("补贴标准（元/月）", p -> new Yuan(BigDecimal.valueOf(600))),
        Column.of("状态", p -> p.left() == null ? "在岗" : "退出"),
        Column.of("离岗时间", Post::left));
  }

  static List<Column<Student>> students(LocalDate report) {
    return List.of(
        Column.of("学生姓名", s -> s.who().name()),
        Column.of("身份证号", s -> s.who().id()),
        Column.of("是否建档立卡", s -> s.who().poor()),
        Column.of("就读学校", Student::school),
        Column.of("所在省", s -> "广东省"),
        Column.of("专业", Student::major),
        Column.of("入学时间", Student::enrolled),
        Column.of("年级", s -> (report.getYear() - s.enrolled().getYear() + 1) + "年级"),
        Column.of("毕业时间", Student::graduated),
        Column.of("就业单位", Student::employer),
        Column.of("就业时间", Student::employed));
  }

  static List<Column<Person.Place>> hamlets() {
    return List.of(
        Column.<Person.Place>of("乡镇", Person.Place::township).filledDown(),
        Column.<Person.Place>of("村", Person.Place::village).filledDown(),
        Column.of("屯", Person.Place::hamlet),
        Column.of("是否贫困村", Person.Place::poorVillage));
  }
}
