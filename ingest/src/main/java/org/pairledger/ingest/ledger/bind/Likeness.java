package org.pairledger.ingest.ledger.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A heading as it is held against others: how like they are, and whether they agree in every word
 * that tells one column from its neighbour. 市级资金 is much like 县级资金, and another thing.
 */
final class Likeness {

  /** Words that may stand for one another in any heading, longer ones first. */
  private static final List<List<String>> SAME =
      Stream.of(
              "乡(镇、街道) 乡镇,乡(镇) 乡镇,乡(街道) 乡镇,镇(乡) 乡镇,县(市、区、旗) 县,县(市、区) 县,县(市区) 县,县(区) 县,县区 县",
              "建档立卡贫困户 建档立卡,建档立卡贫困人口 建档立卡,建档立卡人口 建档立卡,建档立卡户 建档立卡,县本级 县级",
              "单位名称 单位,企业名称 企业,公司名称 企业,日期 时间,号码 号,编码 编号,手机 电话,扶贫 帮扶,捐款 捐赠,捐助 捐赠",
              "类型 类别,种类 类别,分类 类别,公司 企业,工程 项目,地址 地点,起始 开始,初步 ,主要 ,具体 ,有关 ,情况 ,本次 ,昵称 名称",
              "全称 名称,本人 ,数额 金额,钱数 金额,捐赠数 捐赠金额,拨付数 拨付金额,结对方 结对单位,级别 级次,收款方 收款单位,付款方 付款单位,主办方 主办单位,承办方 承办单位,接受 接收,受捐 受赠,目前 ,当前 ,发生金额 金额,发生额 金额")
          .flatMap(line -> Stream.of(line.split(",")))
          .map(pair -> List.of(pair.split(" ", -1)))
          .toList();

  private static final List<String> TELLING =
      List.of(
          ("计划 实际 完成 累计 上年 去年 上期 本年 当年 本月 贫困 脱贫 监测 低保 残疾 其中 省 市 县 区 乡 镇 村 屯 组 户 男 女"
                  + " 省内 省外 县内 县外 已 未 不 拟 预 应 起 止 始 开 结束 到 付 收 拨 支 退 余 率 比 均 价 数 量 名称 编号 证 时间"
                  + " 期 电话 地点 姓名 单位 金额 人 个人 主 负责 联系 法人 经办 监护 父 母 配偶 帮扶 受赠 接收 受援 东部 西部 甲 乙 意向"
                  + " 签约 务工 就业 毕业 入学 培训 户籍 家庭 合同 协议 补贴 工资 原因 依据 标准 状态 级 次 岁 月 年 日 天 借 还 缴 原 现"
                  + " 前 后 新增 减少 申请 批准 预算 决算 申报 验收 返 离"
                  + " 合格 结业 取证 发证 女性 民族 党员 搬迁 低收入 最低 最高 人均 户均 免费 自费 稳定 首次 追加 结转 剩余 滞留 闲置 违规"
                  + " 整改 审计 核减 调整 变更 派 驻 曾")
              .split(" "));

  /** Whose it is: no value proves that what belongs to another is the same. */
  private static final Set<String> WHOSE =
      Set.of(
          "监护", "父", "母", "配偶", "法人", "经办", "负责", "联系", "户主", "派", "驻", "受赠", "接收", "受援", "帮扶", "前",
          "后", "原", "曾");

  /**
   * Levels of government say nothing by themselves: which 县 is meant, only a known heading tells.
   */
  private static final Pattern ONLY_LEVELS = Pattern.compile("[省市县区旗乡镇村屯组街道]+");

  private static final Pattern MARKS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}%]");
  private static final Pattern NAME = Pattern.compile("名称$");
  private static final int LONG = 4;
  private static final int LONGEST = 2;
  private static final double ENDS = 0.6;

  private final String text;
  private final Map<String, Integer> runs = new HashMap<>();
  private final int count;
  private final Set<String> telling = new HashSet<>();

  private Likeness(String text) {
    this.text = text;
    for (int length = 1; length <= LONGEST; length++) {
      for (int at = 0; at + length <= text.length(); at++) {
        runs.merge(text.substring(at, at + length), 1, Integer::sum);
      }
    }
    this.count = runs.values().stream().mapToInt(Integer::intValue).sum();
    TELLING.stream().filter(text::contains).forEach(telling::add);
  }

  /** A heading without levels, brackets and marks, and with one word for what has several. */
  static Likeness of(String heading) {
    return new Likeness(normal(heading));
  }

  /** The heading in the words that stand for others. */
  static String normal(String heading) {
    String text = heading;
    for (List<String> same : SAME) {
      text = text.replace(same.get(0), same.get(1));
    }
    String bare = MARKS.matcher(text).replaceAll("");
    return bare.length() > LONG ? NAME.matcher(bare).replaceFirst("") : bare;
  }

  /** Whether one of them alone says that it is somebody else's. */
  boolean isAnothers(Likeness other) {
    return WHOSE.stream().anyMatch(word -> text.contains(word) != other.text.contains(word));
  }

  /**
   * From 0, nothing in common, to 1, the same.
   *
   * @param isCount whether a word in front of a known heading narrows it, as of counts and amounts
   */
  double to(Likeness other, boolean isCount) {
    if (text.isEmpty() || other.text.isEmpty()) {
      return 0;
    }
    if (text.equals(other.text)) {
      return 1;
    }
    if (ONLY_LEVELS.matcher(text).matches()) {
      return 0;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> run : runs.entrySet()) {
      shared += Math.min(run.getValue(), other.runs.getOrDefault(run.getKey(), 0));
    }
    double dice = 2.0 * shared / (count + other.count);
    String shorter = text.length() < other.text.length() ? text : other.text;
    String longer = text.length() < other.text.length() ? other.text : text;
    boolean tells = shorter.length() > 1 || ONLY_LEVELS.matcher(shorter).matches();
    boolean ends = tells && !isCount && longer.endsWith(shorter);
    return ends ? Math.max(dice, ENDS + (1 - ENDS) * shorter.length() / longer.length()) : dice;
  }

  /** Whether no word that tells columns apart stands in one of them alone. */
  boolean tellsTheSame(Likeness other) {
    return telling.equals(other.telling);
  }
}
