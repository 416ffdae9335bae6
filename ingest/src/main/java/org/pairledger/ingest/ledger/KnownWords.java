package org.pairledger.ingest.ledger;

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
import org.pairledger.ingest.cell.FlagCell;

/**
 * The words that a problem may show where a table tells of persons: those of its own headings and
 * codes, and what people write for nothing, for totals, and around numbers. No list knows every
 * name, so whatever is none of these words may be one.
 */
final class KnownWords {

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
          "专业技术人才");

  /** Around digits these say how much or when. */
  private static final String BESIDE_DIGITS = "年月日号元角分千百万亿人次户个名期天周岁约余多近超旬季度至到今起止第共";

  /** A number in words, with what it counts; 万, 伍, 陆 and 时 begin names too and stand behind. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[约近]?[零〇一二三四五六七八九十百千两半几第叁拾佰仟壹贰肆柒捌玖][零〇一二三四五六七八九十百千万亿两半几多点余叁拾佰仟壹贰肆伍陆柒捌玖]{0,20}"
              + "[年月日天个次人户元角分岁期名周号亩]{0,3}");

  private final Dataset dataset;
  private final DatasetCatalogue catalogue;
  private @Nullable Set<String> words;
  private int longest;

  /** The words of this dataset; they are gathered when the first is asked for. */
  KnownWords(Dataset dataset, DatasetCatalogue catalogue) {
    this.dataset = dataset;
    this.catalogue = catalogue;
  }

  /** The text with every Chinese character hidden that is not of a known word. */
  String alone(String text) {
    boolean hasDigits = text.chars().anyMatch(Character::isDigit);
    return HAN.matcher(text).replaceAll(run -> shown(run, hasDigits));
  }

  private String shown(MatchResult run, boolean hasDigits) {
    String text = run.group();
    if (text.length() > 1 && NUMBER.matcher(text).matches()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      boolean isShown = end > at || (hasDigits && BESIDE_DIGITS.indexOf(text.charAt(at)) >= 0);
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
      all.addAll(Arrays.asList(field.label().split("/", -1)));
      all.addAll(field.aliases());
      if (field.codes() != null) {
        catalogue.codes(field).wordsByCode().values().forEach(all::addAll);
      }
    }
    return all;
  }
}
