package org.pairledger.app.draft.promise;

import java.math.BigDecimal;

/**
 * A number in a promise, with the words around it.
 *
 * @param head the words before it, back to the number or stop before
 * @param tail the words after it, up to the next stop
 * @param sentence it stands in
 * @param words the number as it is printed, with what bounds it
 * @param isFirm whether words say that it is a bound: 不少于, 以上
 * @param doubt what of it is not clear, in Chinese; empty where nothing is
 */
record Quantity(
    String head,
    String tail,
    String sentence,
    String words,
    String comparator,
    BigDecimal value,
    String unit,
    boolean isFirm,
    String doubt) {

  /** The words on both sides of it. */
  String near() {
    return head + tail;
  }

  /** The same back to the last comma only. */
  String nearest() {
    return clause() + tail;
  }

  /** Its head back to the last comma. */
  String clause() {
    return head.substring(Math.max(head.lastIndexOf('，'), head.lastIndexOf(',')) + 1);
  }

  /** Whether the words before it hope for it: 力争, 争取. */
  boolean isHoped() {
    int at = sentence.indexOf(words);
    return sentence.substring(0, Math.max(0, at)).matches(".*(?:力争|争取|努力实现|努力达到).*")
        || words.matches("(?:力争|争取).*");
  }

  Quantity doubted(String why) {
    return new Quantity(
        head,
        tail,
        sentence,
        words,
        comparator,
        value,
        unit,
        isFirm,
        doubt.isEmpty() ? why : doubt);
  }

  Quantity of(String part) {
    return new Quantity(part, tail, sentence, words, comparator, value, unit, isFirm, doubt);
  }
}
