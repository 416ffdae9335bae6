package org.pairledger.app.draft.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a promise: 不少于3人, 5个以上, 各4次, 130万元以上. */
final class QuantityReader {

  private static final String AT_LEAST = "不少于|不低于|不得少于|不得低于|不小于|至少|达到|达|突破|≥|>=|＞=";
  private static final String MORE = "超过|大于|多于|＞|>";
  private static final String AT_MOST = "不超过|不多于|不高于|不大于|控制在|≤|<=";
  private static final String ABOUT = "大约|约|近|左右";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<before>"
              + AT_LEAST
              + "|"
              + AT_MOST
              + "|"
              + MORE
              + "|大约|约|近)?(?<![第\\d.二两三四五六七八九十百])"
              + "(?<number>\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3})"
              + "(?<to>[-—–~～至到]\\d+(?:\\.\\d+)?)?(?<over>余|多|几)?"
              + "(?<unit>"
              + Measures.UNITS
              + ")"
              + "(?<after>\\(?（?(?:及以上|以上|以内|以下|左右)）?)?");

  private static final Pattern SENTENCE = Pattern.compile("[^。；;\n]+");

  /** A list goes on after the number's own word: 4次党委常委会、政府常务会. */
  private static final Pattern MORE_OF_THE_SAME =
      Pattern.compile("\\A[、和与及][^，。；、\\d（(]{2,12}(?![^，。；、]*\\d)");

  private QuantityReader() {}

  /** Every number with a unit in a text, those of lists (常委会、常务会各4次) once for each. */
  static List<Quantity> read(String text) {
    List<Quantity> all = new ArrayList<>();
    Matcher sentences = SENTENCE.matcher(text);
    while (sentences.find()) {
      sentence(sentences.group(), all);
    }
    return all;
  }

  private static void sentence(String sentence, List<Quantity> all) {
    Matcher found = NUMBER.matcher(sentence);
    int from = 0;
    while (found.find()) {
      if (isCount(found, sentence)) {
        int to = stop(sentence, found.end());
        String head = sentence.substring(Math.min(from, found.start()), found.start());
        Quantity one = quantity(found, head, sentence.substring(found.end(), to), sentence);
        all.addAll(split(one));
        from = to;
      }
    }
  }

  /** Chinese numerals are counts only where a unit of deeds or a bound says so: not 一批, 一户一薪. */
  private static boolean isCount(Matcher found, String sentence) {
    if (Character.isDigit(found.group("number").charAt(0))) {
      String rest = sentence.substring(found.end());
      return !(found.group("unit").equals("个") && rest.startsWith("月"));
    }
    boolean isBound = found.group("before") != null || found.group("after") != null;
    return isBound || found.group("unit").matches("次|场次|场|人次");
  }

  private static int stop(String sentence, int from) {
    for (int i = from; i < sentence.length(); i++) {
      if ("，、,（）()：:".indexOf(sentence.charAt(i)) >= 0) {
        return i;
      }
    }
    return sentence.length();
  }

  private static Quantity quantity(Matcher found, String head, String tail, String sentence) {
    String before = found.group("before");
    String after = found.group("after");
    String comparator = comparator(before, after);
    return new Quantity(
        head.replaceFirst("^[，、,（）()：:和及与]+", ""),
        tail,
        sentence,
        found.group(),
        comparator,
        Measures.plain(number(found.group("number")), found.group("unit")),
        found.group("unit").replace("％", "%"),
        before != null || after != null,
        doubt(found, sentence, tail));
  }

  private static String comparator(@Nullable String before, @Nullable String after) {
    if ((before != null && before.matches(AT_MOST))
        || (after != null && after.matches(".*(?:以内|以下).*"))) {
      return "<=";
    }
    return before != null && before.matches(MORE) ? ">" : ">=";
  }

  private static String doubt(Matcher found, String sentence, String tail) {
    String words = found.group();
    String before = sentence.substring(Math.max(0, found.start() - 6), found.start());
    Matcher list = MORE_OF_THE_SAME.matcher(sentence.substring(found.end() + tail.length()));
    if (!tail.isBlank() && list.lookingAt()) {
      return "“" + words + tail + list.group() + "”是合计，还是各" + words + "？";
    }
    if (found.group("to") != null) {
      return "“" + words + "”是一个区间，以哪个数为准？";
    }
    if (words.matches("(?:大约|约|近).*|.*左右.*")) {
      return "“" + words + "”是约数，能否按此数计？";
    }
    if (before.matches(".*每(?:个)?(?:季度?|月|半年|周|旬)(?:至少|不少于)?.*")) {
      return "“" + before.replaceFirst(".*每", "每") + words + "”是每期的数，全年应为多少？";
    }
    if (found.group("unit").equals("个百分点") || before.matches(".*(?:增长|提高|增加|下降|降低).*")) {
      return "“" + words + "”是增减的幅度，与什么相比？";
    }
    return "";
  }

  /** 甲、乙各4次 is 4 of each. */
  private static List<Quantity> split(Quantity one) {
    String head = one.head().replaceFirst("(?:" + ABOUT + "|力争|争取)$", "");
    if (!one.tail().isBlank() || !head.matches(".*(?:各|均|分别)(?:召开|举办|开展|组织|选派|派出|完成|达到|有|为)?$")) {
      return List.of(one);
    }
    String list = head.replaceFirst("(?:各|均|分别)(?:召开|举办|开展|组织|选派|派出|完成|达到|有|为)?$", "");
    List<Quantity> parts = new ArrayList<>();
    for (String part : list.split("[、，,]|以及|和|及|与", -1)) {
      if (!part.isBlank()) {
        parts.add(one.of(part));
      }
    }
    return parts.size() < 2 ? List.of(one) : parts;
  }

  /** Digits, or Chinese numerals below a hundred. */
  static BigDecimal number(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return new BigDecimal(text.replace(",", ""));
    }
    String digits = "零一二三四五六七八九";
    String plain = text.replace('两', '二');
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return BigDecimal.valueOf(digits.indexOf(plain.charAt(0)));
    }
    int tens = ten == 0 ? 1 : digits.indexOf(plain.charAt(0));
    int ones = ten + 1 < plain.length() ? digits.indexOf(plain.charAt(ten + 1)) : 0;
    return BigDecimal.valueOf(tens * 10L + ones);
  }
}
