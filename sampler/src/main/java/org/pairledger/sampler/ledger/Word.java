package org.pairledger.sampler.ledger;

import java.util.Map;

/** The word a clerk writes for a kind of thing. */
final class Word {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("joint_meeting", "联席会议"),
          Map.entry("progress_meeting", "推进会"),
          Map.entry("standing_committee", "常委会"),
          Map.entry("executive_meeting", "常务会"),
          Map.entry("leading_group", "领导小组会议"),
          Map.entry("visit", "调研对接"),
          Map.entry("national", "国家级"),
          Map.entry("provincial", "省级"),
          Map.entry("municipal", "市级"),
          Map.entry("cadre", "党政"),
          Map.entry("teacher", "教育"),
          Map.entry("medical", "医疗"),
          Map.entry("division", "副处级"),
          Map.entry("section", "正科级"),
          Map.entry("other", "其他"),
          Map.entry("course.cadre", "党政干部"),
          Map.entry("course.secretary", "村党组织书记"),
          Map.entry("course.specialist", "专业技术人才"),
          Map.entry("course.leader", "致富带头人"),
          Map.entry("course.skills", "就业技能"),
          Map.entry("course.startup", "创业"),
          Map.entry("course.cook", "粤菜师傅"),
          Map.entry("course.tourism", "旅游"),
          Map.entry("industry", "产业发展"),
          Map.entry("basic_needs", "两不愁三保障"),
          Map.entry("infrastructure", "基础设施"),
          Map.entry("employment", "就业"),
          Map.entry("project.completed", "已完工"),
          Map.entry("project.started", "在建"),
          Map.entry("project.planned", "未开工"),
          Map.entry("province", "省级"),
          Map.entry("city", "市级"),
          Map.entry("county", "县本级"),
          Map.entry("planned", "计划"),
          Map.entry("transferred", "拨付"),
          Map.entry("arrived", "到账"),
          Map.entry("spent", "支出"),
          Map.entry("recovered", "收回"),
          Map.entry("society", "社会组织"),
          Map.entry("enterprise", "企业"),
          Map.entry("person", "个人"),
          Map.entry("government", "机关"),
          Map.entry("purchase", "采购"),
          Map.entry("help_to_sell", "帮助销售"),
          Map.entry("mode.government", "政府组织"),
          Map.entry("mode.self", "自发"),
          Map.entry("mode.firm", "企业组织"),
          Map.entry("mode.labour", "劳务经纪人"),
          Map.entry("site", "现场"),
          Map.entry("online", "网络"),
          Map.entry("live", "直播"),
          Map.entry("cleaner", "保洁员"),
          Map.entry("ranger", "护林员"),
          Map.entry("pair.town", "乡镇"),
          Map.entry("pair.village", "村"),
          Map.entry("pair.school", "学校"),
          Map.entry("pair.hospital", "医院"),
          Map.entry("pair.enterprise", "企业"),
          Map.entry("pair.society", "社会组织"),
          Map.entry("pair.disabled_federation", "残联"),
          Map.entry("done", "已完成"),
          Map.entry("doing", "推进中"),
          Map.entry("not_done", "未完成"),
          Map.entry("free_clinic", "义诊"),
          Map.entry("master_teacher", "名师送教"),
          Map.entry("volunteer", "志愿服务"),
          Map.entry("exhibition", "展销会"),
          Map.entry("promotion", "推介会"),
          Map.entry("survey", "摸底调查"),
          Map.entry("docking", "产业对接"),
          Map.entry("disabled_support", "助残"),
          Map.entry("plan", "方案"),
          Map.entry("policy", "政策文件"),
          Map.entry("notice", "通报"),
          Map.entry("list", "项目库"));

  private Word() {}

  static String of(String code) {
    String word = WORDS.get(code);
    if (word == null) {
      throw new IllegalArgumentException("no word for " + code);
    }
    return word;
  }
}
