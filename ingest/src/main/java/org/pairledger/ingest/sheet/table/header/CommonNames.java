package org.pairledger.ingest.sheet.table.header;

import java.util.Set;

/** Names that columns of any ledger have; a header is likely where some of them stand together. */
final class CommonNames {

  private static final String ALL =
      "序号 序 项次 编号 姓名 性别 民族 文化程度 出生年月 身份证号 身份证号码 证件号码 电话 联系电话 联系人 负责人 职务 职级"
          + " 县 县(市、区、旗) 乡镇 乡(镇) 村 行政村 自然村 屯 户编号 地点 单位 名称 项目 项目名称 企业名称 学校 医院 专业"
          + " 日期 时间 年度 月份 开始时间 结束时间 类型 类别 级别 层级 状态 形式 渠道 标题 文号 主题 内容 主要内容 完成情况"
          + " 责任单位 实施单位 帮扶方 受援方 捐赠方 受赠方 供应商 媒体名称 岗位 岗位名称 产品 规格 金额 数量 人数 单价 期数"
          + " 用途 指标 其中 合计 备注 no no. id name date type";

  private static final Set<String> NAMES = Set.of(ALL.split(" "));

  private CommonNames() {}

  static boolean knows(String normalisedText) {
    return NAMES.contains(normalisedText);
  }
}
