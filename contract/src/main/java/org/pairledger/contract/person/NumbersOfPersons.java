package org.pairledger.contract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ID numbers, phones, cards and household numbers in a text, also in groups of digits. */
final class NumbersOfPersons {

  private static final String GAP = "[ \u3000\u00a0-]?";

  /** Mobile; landline; an ID number or a card in its groups; so many digits as no count has. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{Nd}.])(?:(?:\\+?86"
              + GAP
              + ")?1[3-9]\\p{Nd}"
              + GAP
              + "\\p{Nd}{4}"
              + GAP
              + "\\p{Nd}{4}|[(（]?0\\p{Nd}{2,3}[)）]?[ -]?\\p{Nd}{7,8}"
              + "|\\p{Nd}{6}"
              + GAP
              + "(?:19|20)\\p{Nd}{2}"
              + GAP
              + "\\p{Nd}{4}"
              + GAP
              + "\\p{Nd}{3}[\\p{Nd}Xx×Ｘｘ]|\\p{Nd}{4}(?:[ -]\\p{Nd}{4}){3}(?:[ -]\\p{Nd}{1,3})?"
              + "|\\p{Nd}{15,}+[Xx×Ｘｘ]?)(?!\\p{Nd})");

  /** Said to be one: shorter, or of another shape. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:身份证|证件|卡|账|帐|银行|电话|手机|联系方式|户编|人编|户口簿|户)[号码]{0,2}"
              + "(?:为|是)?[:： ]{0,2}([\\p{Nd}][\\p{Nd}Xx -]{5,30})");

  private static final String ORGANISATION = "9\\p{Nd}{17}";

  private NumbersOfPersons() {}

  /** The numbers in a text, from its front to its end; they do not overlap. */
  static List<NamesAmongWords.Span> in(String text) {
    List<NamesAmongWords.Span> found = new ArrayList<>();
    if (text.length() < 6 || text.chars().filter(Character::isDigit).count() < 6) {
      return found;
    }
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      if (!numbers.group().matches(ORGANISATION)) {
        found.add(new NamesAmongWords.Span(numbers.start(), numbers.end()));
      }
    }
    Matcher said = SAID.matcher(text);
    while (said.find()) {
      int from = said.start(1);
      int to = from + said.group(1).stripTrailing().length();
      if (found.stream().noneMatch(span -> span.from() < to && from < span.to())) {
        found.add(new NamesAmongWords.Span(from, to));
      }
    }
    found.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return found;
  }
}
