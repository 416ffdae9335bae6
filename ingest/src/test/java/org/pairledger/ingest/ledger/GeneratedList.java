package org.pairledger.ingest.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A list of donations as a bureau might keep it, made by a seed, and what it truly says. */
public final class GeneratedList {

  private static final List<String> DONORS =
      List.of(
          "*伟",
          "**英",
          "*先生",
          "张*强",
          "爱心人士",
          "无名氏",
          "一群朋友",
          "网络募捐累计",
          "乙公司（公章）",
          "甲某有限公司",
          "附属小学四（2）班",
          "某某单位职工捐款合计",
          "注册会计师协会",
          "说明书印刷厂",
          "总工会",
          "小计量器具厂",
          "水口镇中心小学",
          "*某某等3人",
          "第一小学",
          "联系人：某某",
          "#1机组全体",
          "（匿名）",
          "制表公司",
          "日期文化公司");
  private static final List<String> REMARKS = List.of("定向", "用于抗疫", "注：现金", "已开票据", "/");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final boolean hasNumber;
  private final boolean hasDay;
  private final boolean hasNote;
  private int page;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal part = BigDecimal.ZERO;
  private int rows;
  private int lines;

  public GeneratedList(long seed) {
    random = new Random(seed);
    hasNumber = chance(70);
    hasDay = chance(60);
    hasNote = chance(50);
    make();
  }

  public String text() {
    return text.toString();
  }

  public int rows() {
    return rows;
  }

  /** Lines with anything in them. */
  public int lines() {
    return lines;
  }

  public BigDecimal sum() {
    return sum;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void make() {
    if (chance(80)) {
      line("龙州县红十字会接收捐款公示");
    }
    if (chance(50)) {
      at(width() - 1, "单位：元");
    }
    header();
    int count = 1 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      row();
      if (chance(8)) {
        between();
      }
    }
    if (chance(70)) {
      total(one(List.of("合计", "总计", "合 计", "总 计：")), sum);
    }
    if (chance(30)) {
      text.append(",".repeat(width() - 1)).append('\n');
    }
    if (chance(60)) {
      at(donor(), one(List.of("龙州县红十字会", "龙州县慈善会（公章）")));
      at(donor(), one(List.of("2020年2月3日", "二〇二〇年二月三日", "2020.2.3", "2020-02-03")));
    }
    if (chance(30)) {
      line(one(List.of("注：以上为本期到账捐款", "填表人：某某  审核人：某某", "说明：1、姓名按捐赠者意愿隐去；2、以到账日期为准。")));
    }
  }

  private void header() {
    List<String> names = new ArrayList<>();
    if (hasNumber) {
      names.add("序号");
    }
    if (hasDay) {
      names.add("捐赠日期");
    }
    names.add(one(List.of("捐赠者", "捐赠单位（个人）", "捐款人", "捐赠方")));
    names.add("金额（元）");
    if (hasNote) {
      names.add("备注");
    }
    header = String.join(",", names);
    line(header);
  }

  private String header = "";

  /** What a printed page puts between rows. */
  private void between() {
    if (chance(50)) {
      total("本页小计", part);
      part = BigDecimal.ZERO;
      page++;
      line("第" + page + "页");
      line(header);
    } else {
      text.append(",".repeat(width() - 1)).append('\n');
    }
  }

  private void row() {
    BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(900_000), chance(30) ? 2 : 0);
    List<String> cells = new ArrayList<>();
    rows++;
    if (hasNumber) {
      cells.add(String.valueOf(rows));
    }
    if (hasDay) {
      cells.add("2020.02." + String.format("%02d", 1 + random.nextInt(28)));
    }
    cells.add(one(DONORS));
    cells.add(chance(20) ? amount.toPlainString() + "元" : amount.toPlainString());
    if (hasNote) {
      cells.add(chance(30) ? one(REMARKS) : "");
    }
    line(String.join(",", cells));
    sum = sum.add(amount);
    part = part.add(amount);
  }

  private void total(String label, BigDecimal amount) {
    int at = random.nextInt(donor() + 1);
    line(",".repeat(at) + label + ",".repeat(width() - (hasNote ? 2 : 1) - at) + amount);
  }

  private int donor() {
    return (hasNumber ? 1 : 0) + (hasDay ? 1 : 0);
  }

  private int width() {
    return donor() + 2 + (hasNote ? 1 : 0);
  }

  private void at(int column, String words) {
    line(",".repeat(column) + words + ",".repeat(width() - 1 - column));
  }

  private void line(String content) {
    text.append(content).append('\n');
    lines++;
  }
}
