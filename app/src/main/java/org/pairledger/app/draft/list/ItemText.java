package org.pairledger.app.draft.list;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.app.draft.document.Tidy;

/** Numbers that stand before the words of items and sections. */
final class ItemText {

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[（(](\\d{1,3})[)）]|(\\d{1,3}(?:[.．]\\d{1,3})+)[.．、)）]?|(\\d{1,3})[.．、)）])(?!\\d)");
  private static final Pattern NUMBER =
      Pattern.compile("^[（(]?(\\d{1,3}(?:[.．-]\\d{1,3})*)[.．、)）]?$");
  private static final Pattern SECTION =
      Pattern.compile(
          "^(?:第?[（(]?([一二三四五六七八九十]{1,3})[)）]?[、.．:：]?|[（(]([一二三四五六七八九十]{1,3})[)）])(?=\\D)");
  private static final String DIGITS = "零一二三四五六七八九";

  private ItemText() {}

  /** The number that a text begins with. */
  static Optional<String> leading(String text) {
    Matcher found = LEADING.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    for (int i = 1; i <= 3; i++) {
      if (found.group(i) != null) {
        return Optional.of(found.group(i).replace('．', '.'));
      }
    }
    return Optional.empty();
  }

  static String withoutLeading(String text) {
    Matcher found = LEADING.matcher(text);
    return found.find() ? text.substring(found.end()).strip() : text;
  }

  /** A cell that is a number and no more. */
  static Optional<String> number(String cell) {
    Matcher found = NUMBER.matcher(Tidy.joined(cell));
    return found.matches()
        ? Optional.of(found.group(1).replace('．', '.').replace('-', '.'))
        : Optional.empty();
  }

  /** Whether a text begins like a section: 一、, （一）. */
  static boolean isSection(String text) {
    return text.matches("^(?:[（(][一二三四五六七八九十]{1,3}[)）]|第?[一二三四五六七八九十]{1,3}(?:[、.．]|部分)).+");
  }

  /** The number of a section in digits; 0 if it has none. */
  static int section(String text) {
    Matcher found = SECTION.matcher(text);
    if (!isSection(text) || !found.find()) {
      return 0;
    }
    String number = found.group(1) == null ? found.group(2) : found.group(1);
    int ten = number.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(number.charAt(0));
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
    return tens * 10 + (ten + 1 < number.length() ? DIGITS.indexOf(number.charAt(ten + 1)) : 0);
  }

  static String withoutSection(String text) {
    return isSection(text)
        ? text.replaceFirst(
            "^(?:[（(][一二三四五六七八九十]{1,3}[)）]|第?[一二三四五六七八九十]{1,3}(?:[、.．]|部分))[、.．:：]?", "")
        : text;
  }
}
