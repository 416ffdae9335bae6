package org.pairledger.app;

import java.util.List;
import java.util.Locale;

/**
 * An invented person: every word by which somebody could find them.
 *
 * @param place where of all places of a workspace they were written down
 */
record PlantedPerson(
    String place, String name, String id, String phone, String card, String household) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private static final String[] SURNAMES =
      "韦 农 覃 黄 陆 李 梁 欧阳 蒙 张 王 刘 陈 杨 赵 周 吴 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 谢 唐 许 冯 邓 曹 彭 曾 肖 蔡 潘 袁 董 余 苏 叶 吕 魏 蒋 杜 沈 钟 闭 零 岑"
          .split(" ", -1);
  private static final String[] FIRST =
      "建 秀 志 小 永 海 春 文 晓 丽 国 玉 金 桂 美 少 宏 雪 俊 淑 德 凤 立 彩 庆 振 艳 明".split(" ", -1);
  private static final String[] LAST =
      "国 英 强 梅 福 燕 兰 军 芳 华 平 珍 玲 勇 生 娟 辉 霞 斌 萍 才 花 峰 琴 光 莲 成 敏 红".split(" ", -1);

  /** The person of this number: no two have one word in common. */
  static PlantedPerson of(int number, String place) {
    String surname = SURNAMES[number % SURNAMES.length];
    int given = number / SURNAMES.length + 7 * (number % SURNAMES.length);
    String name =
        surname + FIRST[given % FIRST.length] + LAST[(given / FIRST.length + number) % LAST.length];
    String body =
        "451499" + (1950 + number % 50) + "%02d%02d".formatted(1 + number % 12, 1 + number % 28);
    String id = checked(body + "%03d".formatted(number / 12 % 1000));
    return new PlantedPerson(
        place,
        name,
        id,
        "1990%07d".formatted(1_000_003L * number % 10_000_000L),
        luhn("621799" + "%012d".formatted(7_919_000_017L * (number + 1) % 1_000_000_000_000L)),
        "45149910%08d".formatted(10_000_019L * (number + 1) % 100_000_000L));
  }

  private static String checked(String body) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * WEIGHTS[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  private static String luhn(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = body.charAt(body.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? 2 * digit : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return body + (10 - sum % 10) % 10;
  }

  /** Every word that must be found nowhere. */
  List<String> words() {
    return List.of(name, id, id.toLowerCase(Locale.ROOT), phone, card, household);
  }

  /** How people write somebody down in the middle of something else. */
  String told(int manner) {
    return switch (manner % 10) {
      case 0 -> name;
      case 1 -> name + "（身份证号" + id + "）";
      case 2 -> "由" + name + "经办，联系电话" + phone;
      case 3 -> "捐给贫困户" + name + "家修建房屋";
      case 4 -> "卡号" + card + "，户名" + name;
      case 5 -> name + "等5人，户编号" + household;
      case 6 -> "水口镇北胜村" + name + "户危房改造项目";
      case 7 -> name + " " + id + " " + phone;
      case 8 -> "西县民政局（" + name + "代收，" + phone + "）";
      default -> "帮助" + name + "同志治病" + id;
    };
  }
}
