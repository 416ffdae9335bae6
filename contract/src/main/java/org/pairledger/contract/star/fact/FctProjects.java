package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.DECIMAL;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_projects}: one row per project and ledger statement. */
public final class FctProjects {

  public static final Field PROJECT_KEY = required("project_key", "项目键", "Project key", STRING);
  public static final Field PROJECT_CODE = optional("project_code", "项目编号", "Project code", STRING);
  public static final Field PROJECT_NAME = required("project_name", "项目名称", "Project", STRING);
  public static final Field PROJECT_CLASS = optional("project_class", "类别", "Class", STRING);
  public static final Field TOWNSHIP_CODE = optional("township_code", "乡镇代码", "Township", STRING);
  public static final Field SITE_LEVEL = optional("site_level", "层级", "Level", STRING);
  public static final Field PLANNED_TOTAL_YUAN =
      optional("planned_total_yuan", "计划总投资（元）", "Planned total (yuan)", DECIMAL);
  public static final Field AID_PROVINCE_YUAN =
      optional("aid_province_yuan", "省级资金（元）", "Provincial aid (yuan)", DECIMAL);
  public static final Field AID_CITY_YUAN =
      optional("aid_city_yuan", "市级资金（元）", "Municipal aid (yuan)", DECIMAL);
  public static final Field AID_COUNTY_YUAN =
      optional("aid_county_yuan", "县本级资金（元）", "County aid (yuan)", DECIMAL);
  public static final Field INTEGRATED_YUAN =
      optional("integrated_yuan", "整合资金（元）", "Integrated funds (yuan)", DECIMAL);
  public static final Field SELF_RAISED_YUAN =
      optional("self_raised_yuan", "自筹资金（元）", "Self-raised (yuan)", DECIMAL);
  public static final Field AID_TOTAL_YUAN =
      optional("aid_total_yuan", "协作资金（元）", "Aid (yuan)", DECIMAL);
  public static final Field STOCKED_ON = optional("stocked_on", "入库日期", "Entered library on", DATE);
  public static final Field STARTED_ON = optional("started_on", "开始日期", "Started on", DATE);
  public static final Field COMPLETED_ON = optional("completed_on", "完工日期", "Completed on", DATE);
  public static final Field PROGRESS_PERCENT =
      optional("progress_percent", "形象进度", "Progress (%)", DECIMAL);
  public static final Field VILLAGE_COUNT = optional("village_count", "受益村", "Villages", INTEGER);
  public static final Field HOUSEHOLD_COUNT =
      optional("household_count", "户数", "Households", INTEGER);
  public static final Field POOR_HOUSEHOLD_COUNT =
      optional("poor_household_count", "帮扶户数", "Poor households", INTEGER);
  public static final Field POOR_PERSON_COUNT =
      optional("poor_person_count", "帮扶对象人数", "Poor persons", INTEGER);
  public static final Field INDIRECT_PERSON_COUNT =
      optional("indirect_person_count", "间接受益人口", "Indirectly served", INTEGER);
  public static final Field RELOCATED_POST_COUNT =
      optional("relocated_post_count", "搬迁户岗位", "Posts for relocated", INTEGER);
  public static final Field HAS_POOR_LINK =
      required("has_poor_link", "是否利益联结", "Linked to the poor", BOOLEAN);
  public static final Field PROJECT_STATUS = optional("project_status", "状态", "Status", STRING);
  public static final Field STATED_ON = optional("stated_on", "报表日期", "Stated on", DATE);
  public static final Field AID_TOWN_YUAN =
      optional("aid_town_yuan", "镇村级资金（元）", "Town aid (yuan)", DECIMAL);
  public static final Field BUILD_KIND = optional("build_kind", "建设性质", "Kind of works", STRING);
  public static final Field RESPONSIBLE_UNIT =
      optional("responsible_unit", "责任/实施单位", "Responsible unit", STRING);
  public static final Field OBJECTIVE = optional("objective", "绩效目标", "Objective", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_projects",
          "项目",
          "one row per project and ledger statement",
          List.of(
              PROJECT_KEY,
              PROJECT_CODE,
              PROJECT_NAME,
              PROJECT_CLASS,
              TOWNSHIP_CODE,
              SITE_LEVEL,
              PLANNED_TOTAL_YUAN,
              AID_PROVINCE_YUAN,
              AID_CITY_YUAN,
              AID_COUNTY_YUAN,
              INTEGRATED_YUAN,
              SELF_RAISED_YUAN,
              AID_TOTAL_YUAN,
              STOCKED_ON,
              STARTED_ON,
              COMPLETED_ON,
              PROGRESS_PERCENT,
              VILLAGE_COUNT,
              HOUSEHOLD_COUNT,
              POOR_HOUSEHOLD_COUNT,
              POOR_PERSON_COUNT,
              INDIRECT_PERSON_COUNT,
              RELOCATED_POST_COUNT,
              HAS_POOR_LINK,
              PROJECT_STATUS,
              STATED_ON,
              AID_TOWN_YUAN,
              BUILD_KIND,
              RESPONSIBLE_UNIT,
              OBJECTIVE));

  private FctProjects() {}
}
