package org.pairledger.contract.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in the middle of a sentence that has no gaps: the cheapest way to cut it into words
 * and names, by how seldom each is. What goes on as the name of a place or a firm does is one.
 */
final class NamesAmongWords {

  /** Where in a text something stands that is to be hidden. */
  record Span(int from, int to) {}

  /** Over the surprise of its characters, a name costs this much to be believed. */
  private static final int NAME = 3;

  /** Where nothing else stands, that much less. */
  private static final int ALONE = 8;

  /** Where people go on as they do after somebody's name. */
  private static final int SPOKEN_OF = 14;

  /** The name of a county, whatever its characters are elsewhere. */
  private static final int REGION = 12;

  private static final int SHORT_REGION = 20;

  private static final Pattern RUN = Pattern.compile("[\u4e00-\u9fff]++");

  /** A name with these behind it is of a place, a firm or a work. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:[镇乡县市州屯寨街巷湾]|村(?![民委支医干])|社区|自治|路(?!费)|山(?!区)|河|江|湖|水库|大道|大桥|公园|广场|故居"
              + "|公司|集团|厂|店|堂|坊|药业|实业|置业|电子|物流|商贸|商行|超市|酒店|酒家|饭店|宾馆|食品|农业|农牧|果业|茶业|米业|酒业|牧业|科技|建材"
              + "|农场|养殖场|种植园|种养|合作社|专业|基金|慈善|小学|中学|大学|学院|学校|医院|幼儿园|工作室|祠|庙|奖|杯)");

  /** As a hamlet is called: 陈家湾, 李子坝. */
  private static final String ENDS_OF_PLACES = "湾口坡塘坝沟坪岭寨庄屯村坑冲洞岗田垌弄寺桥头井垭坳家店铺集渡堡岩崖岛湖河江";

  /** No name ends in these. */
  private static final String NO_ENDS = "县区市旗镇乡村州省盟屯队组厂店局院校站所科股室部处会委办号户";

  /** Nor stand these in the middle of one. */
  private static final String NO_MIDDLE = "县区市旗镇乡村屯赴某";

  /** A given name is no word of every day. */
  private static final int EVERYDAY = 17;

  /** An office's short name with the year of its paper: 宁财农〔2018〕. */
  private static final Pattern NUMBERED =
      Pattern.compile("[〔\\[【（(](?:19|20)\\p{Nd}{2}[〕\\]】）)].*");

  /** With these in front two characters are as often a place or a brand. */
  private static final String ALSO_PLACES = "龙石金江安高白平武沙乐田宁关阳马牛温雷林梅黎罗万方文古米甘景池桂黄向";

  /** More than the longest of the words below: what stands farther away has no say. */
  private static final int NEAR = 8;

  /** Before a name of two characters, which are else too often a word. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:[由经请给致向为收至及和与村屯组]|贫困户|脱贫户|村民|户主|户名|党员|学生|学员|老人|患者|病人|残疾人|[办系责表人填]人"
              + "|代表|低保户|五保户|帮助|慰问|资助|救助|照顾|干部|书记|主任|主席)$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:经办|代[收领]|捐|家|户|等(?:\\d|$)|同志|先生|女士|老师|负责|治病|住院|读书|就读|上学|账户|签[字名]|确认|和|及|的[父母妻丈儿女孩]|[收领签患]|[^\u4e00-\u9fff]|$)");

  private NamesAmongWords() {}

  /** Whether a text can hold a name at all; the words are not asked for where it cannot. */
  static boolean mayHold(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (CommonWords.isHan(text.charAt(i + 1))
          && (NameCharacters.isSurname(text.charAt(i)) || NameCharacters.isCompound(text, i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The names in a text, from its front to its end.
   *
   * @param isPlace whether the text is what people call a place
   */
  static List<Span> in(String text, boolean isPlace) {
    List<Span> found = new ArrayList<>();
    Matcher runs = RUN.matcher(text);
    while (runs.find()) {
      boolean isNumbered = NUMBERED.matcher(text).region(runs.end(), text.length()).lookingAt();
      int from = runs.start() + (isMoreThanANumber(text, runs.start()) ? 1 : 0);
      if (!isNumbered && mayHold(text.substring(from, runs.end()))) {
        names(text, from, runs.end(), isPlace, found);
      }
    }
    return found;
  }

  /** Behind a figure 余 says that there are some more, and 周 that they are weeks: 3周半. */
  private static boolean isMoreThanANumber(String text, int at) {
    boolean isBehindDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
    return isBehindDigit && (text.charAt(at) == '余' || text.startsWith("周半", at));
  }

  private static void names(String text, int from, int to, boolean isPlace, List<Span> found) {
    String run = text.substring(from, to);
    int[] lengths = cut(run, isPlace, false);
    if (hasName(lengths)) {
      lengths = cut(run, isPlace, true);
    }
    for (int at = 0; at < run.length(); at += Math.abs(lengths[at])) {
      if (lengths[at] < 0) {
        found.add(new Span(from + at, from + at - lengths[at]));
      }
    }
  }

  private static boolean hasName(int[] lengths) {
    int at = 0;
    while (at < lengths.length && lengths[at] > 0) {
      at += lengths[at];
    }
    return at < lengths.length;
  }

  /** For each place where a piece begins its length; below zero that of a name. */
  private static int[] cut(String run, boolean isPlace, boolean knowsRegions) {
    int length = run.length();
    int[] best = new int[length + 1];
    int[] lengths = new int[length];
    Arrays.fill(best, 0, length, Integer.MAX_VALUE);
    for (int at = length - 1; at >= 0; at--) {
      int region = knowsRegions ? RegionNames.end(run, at) : at;
      for (int end = at + 1; end <= Math.min(length, at + CommonWords.LONGEST); end++) {
        int word = CommonWords.all().cost(run, at, end);
        int known = word < 0 && end == at + 1 ? CommonWords.UNKNOWN : word;
        if (known >= 0 && known + best[end] < best[at]) {
          best[at] = known + best[end];
          lengths[at] = end - at;
        }
        int name = name(run, at, end, isPlace);
        if (name >= 0 && name + best[end] < best[at]) {
          best[at] = name + best[end];
          lengths[at] = at - end;
        }
      }
      int cost = region > at + 2 ? REGION : SHORT_REGION;
      if (region > at && cost + best[region] < best[at]) {
        best[at] = cost + best[region];
        lengths[at] = region - at;
      }
    }
    return lengths;
  }

  private static int name(String run, int at, int end, boolean isPlace) {
    int surname = NameCharacters.isCompound(run, at) ? 2 : 1;
    if (end - at < surname + 1 || end - at > surname + 2) {
      return -1;
    }
    int cost = NameCharacters.cost(run, at, end);
    if (cost < 0) {
      return -1;
    }
    char last = run.charAt(end - 1);
    if (end - at > surname + 1 && isWordOfEveryDay(run, at + surname, end)) {
      return -1;
    }
    if (NO_ENDS.indexOf(last) >= 0 || GOES_ON.matcher(run).region(end, run.length()).lookingAt()) {
      return -1;
    }
    int less = isPlace ? 0 : expected(run, at, end);
    if (isPlace ? ENDS_OF_PLACES.indexOf(last) >= 0 || end - at == 2 : end - at == 2 && less == 0) {
      return -1;
    }
    return Math.max(0, cost + NAME - less);
  }

  private static boolean isWordOfEveryDay(String run, int from, int to) {
    int cost = CommonWords.all().cost(run, from, to);
    boolean isWord = cost >= 0 && cost <= EVERYDAY && run.charAt(to - 1) != '国';
    return isWord || NO_MIDDLE.indexOf(run.charAt(from)) >= 0;
  }

  /** How much less a name costs there than anywhere. */
  private static int expected(String run, int at, int end) {
    if (at == 0 && end == run.length()) {
      return end > 2 || ALSO_PLACES.indexOf(run.charAt(at)) < 0 ? ALONE : 0;
    }
    boolean isBehind =
        end == run.length()
            || BEHIND.matcher(run.substring(end, Math.min(run.length(), end + NEAR))).lookingAt();
    boolean isBefore = at == 0 || BEFORE.matcher(run.substring(Math.max(0, at - NEAR), at)).find();
    boolean isBetween = isBehind && isBefore;
    boolean isSpokenOf = isBetween || (end - at > 2 && end < run.length() && isBehind);
    return isSpokenOf ? SPOKEN_OF : 0;
  }
}
