package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit as people write it behind a number.
 *
 * @param kind what it measures or counts; {@link Kind#NONE} of a bare 万
 * @param power the ten thousands and hundreds in it: 4 of 万亩
 * @param size how many of its kind's own unit one is: 12 months are a year
 * @param per what it is told for each of: 月 in 元/月; empty if nothing
 */
record UnitWord(Kind kind, int power, BigDecimal size, String per) {

  /** What numbers are of. */
  enum Kind {
    NONE,
    MONEY,
    PERSON,
    HOUSEHOLD,
    EVENT,
    FIRM,
    VILLAGE,
    POST,
    PIECE,
    MONTH,
    DAY,
    HOUR,
    LESSON,
    AREA,
    LENGTH,
    MASS,
    VOLUME,
    POWER,
    PERCENT,
    AGE;

    /** Whether whole things are counted with it. */
    boolean isCounted() {
      return this == NONE || (compareTo(PERSON) >= 0 && compareTo(PIECE) <= 0);
    }
  }

  /** No unit at all. */
  static final UnitWord NONE = new UnitWord(Kind.NONE, 0, BigDecimal.ONE, "");

  /** 2000/3 square metres, to more places than any area has. */
  private static final String MU = "666.666666666666666667";

  private static final Map<String, UnitWord> WORDS = new HashMap<>();

  /** Longest first. */
  private static final List<String> MULTIPLES =
      List.of("千亿", "百亿", "十亿", "万亿", "千万", "百万", "十万", "亿", "万", "千", "百");

  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("千亿", 11),
          Map.entry("百亿", 10),
          Map.entry("十亿", 9),
          Map.entry("万亿", 12),
          Map.entry("千万", 7),
          Map.entry("百万", 6),
          Map.entry("十万", 5),
          Map.entry("亿", 8),
          Map.entry("万", 4),
          Map.entry("千", 3),
          Map.entry("百", 2));

  static {
    all(Kind.MONEY, "元 元整 元正 元人民币 块 块钱 人民币 rmb cny yuan");
    sized(Kind.MONEY, "角 毛", "0.1");
    sized(Kind.MONEY, "分", "0.01");
    all(Kind.PERSON, "人 名 位 口 人次 人数 人口 口人 个人 名学员 名学生 名干部 名群众 名工人 员 劳动力 个劳动力");
    all(Kind.HOUSEHOLD, "户 户次 个户 家庭 户家庭");
    all(Kind.EVENT, "场 场次 次 期 班 班次 个班 批 批次 届 轮 回 趟 期次 次数");
    all(Kind.FIRM, "家 家企业 企业 个企业 所 家单位 个单位 个车间 家车间 个合作社");
    all(Kind.VILLAGE, "村 个村 行政村 个行政村 屯 个屯 自然村 社区 个社区");
    all(Kind.POST, "岗 岗位 个岗位 个岗 工位");
    all(
        Kind.PIECE,
        "个 项 件 条 份 套 台 辆 座 处 盏 册 本 瓶 袋 盒 桶 箱 包 只 头 羽 株 尾 张 把 双 对 副 幅 组 篇 支 根 床 顶 棵 间 栋"
            + " 节 批 台套 台(套) 件套 枚 块板 片 卷 匹 部 架 艘 口井 眼 扇 面 排 捆 筐 篮 罐 听 板 提 打 篓 筒 枝 朵 窝 群"
            + " 幢 门 樘 箩 匣 例 宗 笔 起 封 粒 颗 束 串 丛 垛 车 刀 联 则 款 类 种 层 道");
    all(Kind.MONTH, "月 个月 月份");
    sized(Kind.MONTH, "年", "12");
    sized(Kind.MONTH, "季度 个季度", "3");
    all(Kind.DAY, "天 日 个工作日 工作日");
    sized(Kind.DAY, "周 星期 个星期", "7");
    all(Kind.HOUR, "小时 个小时 时 h 钟头 个钟头");
    sized(Kind.HOUR, "分钟 个分钟", "0.016666666666666667");
    all(Kind.LESSON, "学时 课时 节课 个学时 个课时");
    all(Kind.AREA, "平方米 m2 平米 平方 平 ㎡");
    sized(Kind.AREA, "公顷 ha", "10000");
    sized(Kind.AREA, "平方公里 平方千米 km2", "1000000");
    sized(Kind.AREA, "亩", MU);
    all(Kind.LENGTH, "米 m 延米 延长米");
    sized(Kind.LENGTH, "公里 千米 km", "1000");
    sized(Kind.LENGTH, "里 华里", "500");
    sized(Kind.LENGTH, "厘米 cm", "0.01");
    sized(Kind.LENGTH, "毫米 mm", "0.001");
    all(Kind.MASS, "公斤 千克 kg");
    sized(Kind.MASS, "吨 t", "1000");
    sized(Kind.MASS, "斤 市斤", "0.5");
    sized(Kind.MASS, "克 g", "0.001");
    sized(Kind.MASS, "担", "50");
    all(Kind.VOLUME, "立方米 立方 m3 方");
    sized(Kind.VOLUME, "升 l", "0.001");
    sized(Kind.VOLUME, "毫升 ml", "0.000001");
    all(Kind.POWER, "千瓦 kw 瓦 千伏 kv 千伏安 kva 兆瓦 mw 度 千瓦时 kwh");
    all(Kind.PERCENT, "% 百分点 个百分点");
    all(Kind.AGE, "岁 周岁");
  }

  private static void all(Kind kind, String words) {
    sized(kind, words, "1");
  }

  private static void sized(Kind kind, String words, String size) {
    for (String word : words.split(" ", -1)) {
      WORDS.put(word, new UnitWord(kind, 0, new BigDecimal(size), ""));
    }
  }

  /** Whether this word of it can only be of goods, people or other things that are no money. */
  boolean isOfThings(String written) {
    return switch (kind) {
      case PIECE, AREA, LENGTH, MASS, VOLUME, POWER, PERCENT -> true;
      case PERSON, HOUSEHOLD, EVENT -> written.length() == 1 || written.endsWith("次");
      default -> false;
    };
  }

  /** All units of Chinese characters, the longest first, as alternatives of a pattern. */
  static String chinese() {
    return WORDS.keySet().stream()
        .filter(word -> word.codePoints().allMatch(Character::isIdeographic))
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|"));
  }

  /** The unit this text writes; null where it writes none that is known. */
  static @Nullable UnitWord of(String text) {
    String simple = simple(text);
    UnitWord whole = WORDS.get(simple);
    if (whole != null) {
      return whole;
    }
    int slash = simple.indexOf('/');
    if (slash > 0) {
      UnitWord head = of(simple.substring(0, slash));
      String each = simple.substring(slash + 1);
      UnitWord per = of(each);
      boolean isTwoUnits = per != null && per.kind == Kind.MONEY;
      return head == null || isTwoUnits || each.isEmpty() || each.length() > 3
          ? null
          : new UnitWord(head.kind, head.power, head.size, each);
    }
    return scaled(simple);
  }

  private static @Nullable UnitWord scaled(String simple) {
    if (simple.equals("w") || simple.equals("w元")) {
      return new UnitWord(simple.length() > 1 ? Kind.MONEY : Kind.NONE, 4, BigDecimal.ONE, "");
    }
    if (simple.equals("k") || simple.equals("k元")) {
      return new UnitWord(simple.length() > 1 ? Kind.MONEY : Kind.NONE, 3, BigDecimal.ONE, "");
    }
    for (String multiple : MULTIPLES) {
      if (simple.startsWith(multiple)) {
        String base = simple.substring(multiple.length());
        UnitWord word = base.isEmpty() ? null : WORDS.get(base);
        boolean isBare = base.isEmpty() || base.equals("整");
        if (!isBare && word == null) {
          return null;
        }
        int power = POWERS.getOrDefault(multiple, 0);
        return word == null
            ? new UnitWord(Kind.NONE, power, BigDecimal.ONE, "")
            : new UnitWord(word.kind, power, word.size, word.per);
      }
    }
    return null;
  }

  /** One character for one word: 仟圆 is 千元. */
  private static String simple(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = "拾佰仟萬億圆圓塊個戶場畝噸".indexOf(c);
      simple.append(at >= 0 ? "十百千万亿元元块个户场亩吨".charAt(at) : Character.toLowerCase(c));
    }
    return simple.toString();
  }
}
