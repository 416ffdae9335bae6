package org.pairledger.contract.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pairledger.contract.PackedText;

/** How seldom each character is a surname, or stands in a given name, in half bits of surprise. */
public final class NameCharacters {

  private static final char FIRST_COST = 'A';
  private static final int STRANGE = 24;

  /** A surname that the counted texts do not have. */
  private static final int RARE_SURNAME = 14;

  private static final int LESS_LIKELY = 20;

  private static final int COMPOUND_SURNAME = 14;

  /** The surnames of one character that nearly everybody has. */
  public static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎闫余潘杜戴夏钟汪田任姜范方石姚谭廖邹"
          + "熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐"
          + "梅莫庄辛祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫查屈鲍覃霍翁隋植甘景包柏宁柯阮桂闵柴冉房辜吉饶刁瞿戚丘古米池滕晋苑邬臧宫"
          + "苟褚廉简娄符奚穆党燕郎邸冀谈姬屠郜晏栾郁蒙喻揭窦迟敖糜鄢冷卓仇艾蓝巩嵇练仲乐虞卞封竺冼楚佟栗匡宗巫鞠桑荆谌沙伏岑习胥蔺农零闭麻黃陳張劉楊趙吳馬";

  /** Words of every day that are somebody's surname, too: as seldom as the counted texts say. */
  private static final String ALSO_SURNAMES =
      "付利代云皮湛禹贝茅危支管缪解宣单杭诸荣荀惠储松井富乌巴车秋伊厉司蒲从鄂索双闻贡劳扶寿边尚连茹容戈居衡步满寇师丰益楼骆佘肇阙伦凡牙磨依侬刀岩展";

  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "令狐", "司徒", "夏侯", "慕容", "端木", "呼延", "长孙", "宇文",
          "轩辕", "钟离", "闻人", "赫连", "澹台", "公冶", "太史", "申屠", "独孤");

  private static final Map<Character, int[]> COSTS = read();

  private NameCharacters() {}

  private static Map<Character, int[]> read() {
    Map<Character, int[]> costs = new HashMap<>();
    PackedText.of("names/characters.txt")
        .lines()
        .forEach(
            line ->
                costs.put(
                    line.charAt(0),
                    new int[] {
                      line.charAt(1) - FIRST_COST,
                      line.charAt(2) - FIRST_COST,
                      line.charAt(3) - FIRST_COST
                    }));
    return costs;
  }

  static boolean isSurname(char c) {
    return SURNAMES.indexOf(c) >= 0 || ALSO_SURNAMES.indexOf(c) >= 0;
  }

  /** Whether a surname of two characters begins there. */
  static boolean isCompound(String text, int at) {
    return at + 2 <= text.length() && COMPOUND.contains(text.substring(at, at + 2));
  }

  /** What the name costs that stands there; -1 where none can. */
  static int cost(String text, int from, int to) {
    boolean isCompound = isCompound(text, from) && to - from > 2;
    if (!isCompound && !isSurname(text.charAt(from))) {
      return -1;
    }
    int given = from + (isCompound ? 2 : 1);
    int cost = isCompound ? COMPOUND_SURNAME : surname(text.charAt(from));
    cost += to - given == 2 ? of(text.charAt(given), 1) : 0;
    return to - given < 1 || to - given > 2 ? -1 : cost + of(text.charAt(to - 1), 2);
  }

  private static int surname(char c) {
    int cost = of(c, 0);
    return SURNAMES.indexOf(c) >= 0 ? Math.min(RARE_SURNAME, cost) : Math.min(LESS_LIKELY, cost);
  }

  private static int of(char c, int role) {
    int[] costs = COSTS.get(c);
    return costs == null ? STRANGE : costs[role];
  }
}
