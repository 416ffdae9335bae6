package org.pairledger.sampler.ledger;

import java.time.LocalDate;
import java.util.List;
import org.pairledger.sampler.sheet.Column;
import org.pairledger.sampler.truth.County;
import org.pairledger.sampler.truth.Labour.Spell;
import org.pairledger.sampler.truth.Person;

/** The columns of what national and provincial systems export: DS19, DS20 and DS22. */
final class ExportColumns {

  private ExportColumns() {}

  static List<Column<Person>> register(LocalDate day) {
    return List.of(
        Column.of("县(市、区、旗)", p -> "龙州县"),
        Column.of("乡(镇)", p -> p.home().township()),
        Column.of("行政村", p -> p.home().village()),
        Column.of("自然村", p -> p.home().hamlet()),
        Column.of("户编号", Person::household),
        Column.of("姓名", Person::name),
        Column.of("证件号码", Person::id),
        Column.of("与户主关系", p -> "户主"),
        Column.of("民族", p -> "壮族"),
        Column.of("文化程度", p -> "初中"),
        Column.of("健康状况", p -> "健康"),
        Column.of("劳动技能", p -> "普通劳动力"),
        Column.of("务工状况", p -> "省外务工"),
        Column.of("脱贫属性", p -> p.poor() ? "已脱贫" : "非贫困户"),
        Column.of("数据日期", p -> day));
  }

  static List<Column<Spell>> labour(LocalDate day) {
    return List.of(
        Column.of("aac003", s -> s.who().name()),
        Column.of("aac002", s -> s.who().id()),
        Column.of("aac316", s -> s.who().poor() ? "1" : "2"),
        Column.of("acc987", s -> "1"),
        Column.of("acc455", s -> mode(s.mode())),
        Column.of("acc926", s -> "1"),
        Column.of("acc901", s -> s.province().startsWith("广西") ? "3" : "4"),
        Column.of("aab004", Spell::employer),
        Column.of("acb214", s -> String.valueOf(13 - s.from().getMonthValue())),
        Column.of("acc034", s -> String.valueOf(s.wage())),
        Column.of("acc22b", s -> s.contract() ? "1" : "0"),
        Column.of("数据日期", s -> day));
  }

  private static String mode(String mode) {
    return switch (mode) {
      case "government" -> "1";
      case "self" -> "2";
      case "firm" -> "3";
      default -> "6";
    };
  }

  static List<Column<Spell>> monitoring(County county) {
    return List.of(
        Column.of("县", s -> county.recipient()),
        Column.of("乡", s -> s.who().home().township()),
        Column.of("行政村", s -> s.who().home().village()),
        Column.of("户编号", s -> s.who().household()),
        Column.of("姓名", s -> s.who().name()),
        Column.of("证件号码", s -> s.who().id()),
        Column.of("户类型", s -> "脱贫户"),
        Column.of("是否已务工", s -> "是"),
        Column.of("务工所在省", Spell::province),
        Column.of("务工所在市", Spell::city),
        Column.of("务工所在县", s -> s.county().isEmpty() ? null : s.county()),
        Column.of("务工企业名称", Spell::employer),
        Column.of("就业渠道", s -> Word.of("mode." + s.mode())),
        Column.of(
            "开始时间",
            s ->
                s.from().getYear()
                    + "年"
                    + (s.from().getMonthValue() < 10 ? "0" : "")
                    + s.from().getMonthValue()
                    + "月"));
  }
}
