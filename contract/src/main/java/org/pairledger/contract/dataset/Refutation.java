package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row cannot say beside a state: {@code returned_on} that a field is filled, {@code progress
 * < 100} or {@code completed_on > cutoff} how it stands to a number, to the ledger's last day or to
 * the first of its year ({@code year}), {@code outlet ~ 人民日报|新华社} that it has one of the words.
 *
 * @param field of the same row
 * @param sign {@code <}, {@code >}, {@code <=}, {@code >=}, {@code ~}; empty where filled is enough
 * @param bound a number, {@code cutoff}, {@code year} or words; empty with the sign
 */
public record Refutation(String field, String sign, String bound) implements Serializable {

  private static final Pattern FORM =
      Pattern.compile("([a-z_]{1,64})(?: (<|>|<=|>=) (cutoff|year|\\d{1,9})| (~) (.{1,999}))?");

  static Refutation of(String said, String where) {
    Matcher form = FORM.matcher(said.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          where + ": refuted_by '" + said + "' is none of: field, field < 100, field > cutoff");
    }
    if (form.group(4) != null) {
      return new Refutation(form.group(1), "~", form.group(5));
    }
    return form.group(2) == null
        ? new Refutation(form.group(1), "", "")
        : new Refutation(form.group(1), form.group(2), form.group(3));
  }

  /**
   * Whether a value of its field is what a row cannot say.
   *
   * @param cutoff the ledger's last day; null where nobody knows it
   */
  public boolean isHeldBy(@Nullable Object value, @Nullable LocalDate cutoff) {
    if (value == null || sign.isEmpty()) {
      return value != null;
    }
    if (sign.equals("~")) {
      return Stream.of(bound.split("\\|", -1)).anyMatch(value.toString()::contains);
    }
    if (value instanceof LocalDate day) {
      return cutoff != null && is(day.compareTo(day(cutoff)));
    }
    return value instanceof Number number
        && Character.isDigit(bound.charAt(0))
        && is(new BigDecimal(number.toString()).compareTo(new BigDecimal(bound)));
  }

  private LocalDate day(LocalDate cutoff) {
    return bound.equals("year") ? cutoff.withDayOfYear(1) : cutoff;
  }

  private boolean is(int compared) {
    return switch (sign) {
      case "<" -> compared < 0;
      case ">" -> compared > 0;
      case "<=" -> compared <= 0;
      default -> compared >= 0;
    };
  }
}
