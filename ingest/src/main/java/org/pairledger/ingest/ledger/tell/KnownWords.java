package org.pairledger.ingest.ledger.tell;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.number.QuantityWords;
import org.pairledger.ingest.cell.text.FlagCell;

/**
 * The words that a problem may show where a table tells of persons: those of its own headings and
 * codes, and what people write for nothing, for totals, and around numbers. No list knows every
 * name, so whatever is none of these words may be one.
 */
public final class KnownWords {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final String HIDDEN = "＊";
  private static final int SHORTEST = 2;

  static final List<String> USUAL =
      List.of(
          "合计", "小计", "总计", "累计", "共计", "本页", "本月", "本年", "金额", "人数", "待定", "待核", "待补", "不清楚",
          "不确定", "不明", "未知", "暂无", "没有", "若干", "已到账", "未到账", "已拨付", "未拨付", "已到位", "未到位", "已发放",
          "未发放", "同上", "如上", "美元", "港币", "人民币", "学期", "学年", "秋季", "春季", "不符", "错误", "外出", "返乡",
          "其中", "美金", "港元", "人月", "每人", "每月", "每年", "每户", "每季度", "半年", "上半年", "下半年", "全年", "年底",
          "月底", "不含税", "含税", "税后", "税前", "不详", "一共", "见附件", "同上月", "暂未", "按季", "按月", "按年", "专技人才",
          "专业技术人才", "大约", "大概", "不少于", "不低于", "至少", "超过", "不足", "不到", "不超过", "接近", "上下", "以内", "人均",
          "户均", "亩均", "平均", "每亩", "每天", "每次", "每期", "当月", "上月", "下月", "上旬", "中旬", "下旬", "下半月",
          "上半月", "前三季度", "季度", "翻番", "翻一番", "更正", "应为", "应是", "改为", "实为", "笔误", "计划", "预计", "预估",
          "暂估", "估计", "拟定", "面议", "计件", "底薪", "提成", "长期", "短期", "临时", "不定", "去年", "今年", "明年", "前年",
          "上年", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "待评估", "未折价", "未评估", "见备注",
          "见明细", "另计", "免费", "无偿", "若干件", "一批", "鸡苗", "鸭苗", "大米", "口罩", "图书", "棉被", "衣物", "电脑",
          "书包", "文具", "食用油", "消毒液");

  /** Around digits these say how much or when. */
  private static final String BESIDE_DIGITS = "年月日号元角分千百万亿人次户个名期天周岁约余多近超旬季度至到今起止第共";

  private static final String UNIT_FOLLOWS = "/／(（";

  /** Behind a whole date; 周三 by itself may be somebody. */
  private static final Pattern WEEKDAY = Pattern.compile("周[一二三四五六日]");

  private static final Pattern DAY_BEFORE =
      Pattern.compile(".*(?:19|20)\\d\\d[-./年]\\d{1,2}[-./月]\\d{1,2}日?[(（]");

  private final Dataset dataset;
  private final DatasetCatalogue catalogue;
  private @Nullable Set<String> words;
  private int longest;

  /** The words of this dataset; they are gathered when the first is asked for. */
  public KnownWords(Dataset dataset, DatasetCatalogue catalogue) {
    this.dataset = dataset;
    this.catalogue = catalogue;
  }

  /** The text with every Chinese character hidden that is not of a known word. */
  String alone(String text) {
    return HAN.matcher(text).replaceAll(run -> shown(run, text));
  }

  private String shown(MatchResult run, String of) {
    String text = run.group();
    char before = last(of.substring(0, run.start()).stripTrailing());
    boolean isBehindDigit = Character.isDigit(before);
    boolean isQuantity =
        isBehindDigit
            ? QuantityWords.goOnBehindDigits(text)
            : UNIT_FOLLOWS.indexOf(before) >= 0 && QuantityWords.areUnit(text);
    boolean isWeekday =
        WEEKDAY.matcher(text).matches()
            && DAY_BEFORE.matcher(of.substring(0, run.start())).matches();
    if (isQuantity || isWeekday || QuantityWords.areOne(text)) {
      return text;
    }
    return known(
        text, isBehindDigit || Character.isDigit(first(of.substring(run.end()).stripLeading())));
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  private static char first(String text) {
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  private String known(String text, boolean isBesideDigit) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      boolean isShown = end > at || (isBesideDigit && BESIDE_DIGITS.indexOf(text.charAt(at)) >= 0);
      int next = Math.max(end, text.offsetByCodePoints(at, 1));
      shown.append(isShown ? text.substring(at, next) : HIDDEN);
      at = next;
    }
    return shown.toString();
  }

  /** The end of the longest known word that begins here; here, if none does. */
  private int wordEnd(String text, int at) {
    Set<String> known = words();
    for (int end = Math.min(text.length(), at + longest); end >= at + SHORTEST; end--) {
      if (known.contains(text.substring(at, end))) {
        return end;
      }
    }
    return at;
  }

  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = gathered();
      words = known;
      longest = known.stream().mapToInt(String::length).max().orElse(0);
    }
    return known;
  }

  private Set<String> gathered() {
    Set<String> all = new HashSet<>(USUAL);
    all.addAll(PlainWords.ALL);
    all.addAll(FlagCell.words());
    for (DatasetField field : dataset.fields()) {
      field.labels().forEach(label -> all.addAll(Arrays.asList(label.split("/", -1))));
      all.addAll(field.aliases());
      if (field.codes() != null) {
        catalogue.codes(field).wordsByCode().values().forEach(all::addAll);
      }
    }
    return all;
  }
}
