package org.pairledger.app.draft.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** The numbers that Word counts itself and that stand in no text. */
final class ListNumbers {

  private static final String[] CHINESE = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
  private static final int LEVELS = 9;

  private final Map<BigInteger, int[]> counted = new HashMap<>();
  private final Map<BigInteger, String[]> formats = new HashMap<>();

  /** A paragraph as it is seen: its number, then its text. */
  String shown(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String text = paragraph.getText();
    if (list == null || list.signum() == 0) {
      return text;
    }
    BigInteger level = paragraph.getNumIlvl();
    int depth = level == null ? 0 : Math.min(LEVELS - 1, level.intValue());
    int[] counts = counted.computeIfAbsent(list, key -> new int[LEVELS]);
    counts[depth]++;
    for (int i = depth + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
    String[] kinds = formats.computeIfAbsent(list, key -> new String[LEVELS]);
    kinds[depth] = paragraph.getNumFmt();
    return number(paragraph.getNumLevelText(), counts, kinds) + text;
  }

  private static String number(@Nullable String pattern, int[] counts, String[] kinds) {
    String number = pattern == null ? "%1." : pattern;
    for (int i = 0; i < LEVELS; i++) {
      number = number.replace("%" + (i + 1), written(Math.max(1, counts[i]), kinds[i]));
    }
    return number;
  }

  private static String written(int count, @Nullable String kind) {
    boolean isChinese =
        (kind != null && kind.startsWith("chinese")) || "japaneseCounting".equals(kind);
    if ("bullet".equals(kind)) {
      return "";
    }
    if (!isChinese || count > 99) {
      return String.valueOf(count);
    }
    int tens = count / 10;
    String ones = count % 10 == 0 ? "" : CHINESE[count % 10];
    return tens == 0 ? CHINESE[count] : (tens == 1 ? "" : CHINESE[tens]) + "十" + ones;
  }
}
