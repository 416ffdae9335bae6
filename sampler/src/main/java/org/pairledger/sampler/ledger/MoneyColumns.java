package org.pairledger.sampler.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.sampler.sheet.Column;
import org.pairledger.sampler.sheet.Style;
import org.pairledger.sampler.sheet.Yuan;
import org.pairledger.sampler.truth.County;
import org.pairledger.sampler.truth.Money.Donation;
import org.pairledger.sampler.truth.Money.Firm;
import org.pairledger.sampler.truth.Money.Flow;
import org.pairledger.sampler.truth.Money.Project;
import org.pairledger.sampler.truth.Money.Sale;

/** The columns of DS06, DS07, DS08, DS15 and DS17. */
final class MoneyColumns {

  private MoneyColumns() {}

  static List<Column<Project>> projects() {
    return List.of(
        Column.of("项目编号", Project::code),
        Column.of("项目名称", Project::name),
        Column.of("类别", p -> Word.of(p.kind())),
        Column.<Project>of("乡镇", Project::township).under("建设地点"),
        Column.<Project>of("村", Project::village).under("建设地点"),
        Column.of("实施单位", Project::unit),
        Column.<Project>of("省级", p -> new Yuan(p.province())).under("资金构成").total(),
        Column.<Project>of("市级", p -> new Yuan(p.city())).under("资金构成").total(),
        Column.<Project>of("县本级", p -> new Yuan(p.county())).under("资金构成").total(),
        Column.<Project>of("整合", p -> new Yuan(p.integrated())).under("资金构成").total(),
        Column.<Project>of("自筹", p -> new Yuan(p.own())).under("资金构成").total(),
        Column.of("入库时间", Project::stocked),
        Column.of("开工时间", Project::started),
        Column.of("完工时间", Project::completed),
        Column.of("形象进度（%）", p -> p.progress()),
        Column.<Project>of("受益户", p -> p.households()).under("受益情况"),
        Column.<Project>of("受益贫困户", p -> p.poorHouseholds()).under("受益情况"),
        Column.<Project>of("受益贫困人口", p -> p.poorPersons()).under("受益情况"),
        Column.<Project>of("间接受益人口", p -> p.indirect()).under("受益情况"),
        Column.of("提供搬迁户岗位", p -> p.relocatedPosts() == 0 ? null : p.relocatedPosts()),
        Column.of("利益联结方式", p -> p.link().isEmpty() ? null : p.link()),
        Column.of("状态", p -> Word.of("project." + p.status())));
  }

  static List<Column<Flow>> flows(Style style) {
    return List.of(
        Column.of(
            "文号",
            f ->
                f.payer().substring(0, 1)
                    + "财农〔"
                    + f.day().getYear()
                    + "〕"
                    + f.number().substring(5)),
        Column.of("日期", Flow::day),
        Column.of("年度", f -> String.valueOf(f.day().getYear())),
        Column.of("预算级次", f -> Word.of(f.level())),
        Column.of("资金类别", f -> "粤桂扶贫协作资金"),
        Column.of("项目编号", f -> f.project() == null ? null : f.project().code()),
        Column.of("项目名称", f -> f.project() == null ? null : f.project().name()),
        Column.of("付款单位", Flow::payer),
        Column.of("收款单位", Flow::payee),
        Column.of("环节", f -> Word.of(f.stage())),
        Column.<Flow>of("金额（" + style.unit().label() + "）", f -> new Yuan(f.amount())).total(),
        Column.of("凭证号", f -> "记" + f.number().substring(5)));
  }

  static List<Column<Donation>> donations(County county, Style style) {
    String unit = "（" + style.unit().label() + "）";
    return List.of(
        Column.of("捐赠日期", Donation::day),
        Column.of("捐赠方", Donation::donor),
        Column.of("性质", d -> Word.of(d.kind())),
        Column.of("受赠方", d -> county.recipient() + "扶贫办"),
        Column.of("方式", d -> d.goods() ? "物资" : "现金"),
        Column.<Donation>of("金额" + unit, d -> d.goods() ? null : money(d)).total(),
        Column.<Donation>of("名称", d -> d.goods() ? d.item() : null).under("物资"),
        Column.<Donation>of("数量", d -> d.goods() ? d.quantity() : null).under("物资"),
        Column.<Donation>of("折价" + unit, d -> d.goods() ? money(d) : null).under("物资").total(),
        Column.of("票据号", Donation::receipt),
        Column.of("到账日期", Donation::received),
        Column.of("状态", d -> d.received() == null ? "认捐" : "已到账"));
  }

  private static @Nullable Yuan money(Donation donation) {
    BigDecimal value = donation.value();
    return value == null ? null : new Yuan(value);
  }

  static List<Column<Sale>> sales() {
    return List.of(
        Column.of("采购日期", Sale::day),
        Column.of("采购单位", Sale::buyer),
        Column.of("性质", s -> Word.of(s.kind())),
        Column.of("渠道", Sale::channel),
        Column.of("方式", s -> Word.of(s.mode())),
        Column.of("产品", Sale::product),
        Column.of("是否认定扶贫产品", s -> true),
        Column.of("数量", s -> s.quantity()),
        Column.of("计量单位", s -> "公斤"),
        Column.<Sale>of("金额", s -> new Yuan(s.amount())).total(),
        Column.<Sale>of("带动贫困户", s -> s.households()).total(),
        Column.<Sale>of("带动贫困人口", s -> s.persons()).total());
  }

  static List<Column<Firm>> firms(County county) {
    return List.of(
        Column.of("企业名称", Firm::name),
        Column.of("统一社会信用代码", Firm::code),
        Column.of("来源地", f -> county.donor()),
        Column.of("落户地点", f -> county.recipient()),
        Column.of("行业", f -> "食品加工"),
        Column.of("入驻园区", f -> f.park().isEmpty() ? null : f.park()),
        Column.<Firm>of("协议投资", f -> new Yuan(f.agreed())).total(),
        Column.<Firm>of("累计", f -> new Yuan(f.paidTotal())).under("实际到位").total(),
        Column.<Firm>of("本年", f -> new Yuan(f.paidYear())).under("实际到位").total(),
        Column.of("落地时间", Firm::landed),
        Column.of("开工投产时间", Firm::started),
        Column.<Firm>of("吸纳就业", f -> f.workers()).total(),
        Column.<Firm>of("其中贫困人口", f -> f.poorWorkers()).total(),
        Column.<Firm>of("利益联结人数", f -> f.linked()).total());
  }
}
