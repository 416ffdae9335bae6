package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many times a number of the same row, written {@code agreed * 3}.
 *
 * @param field that has the number
 * @param times a whole number
 */
public record Multiple(String field, int times) implements Serializable {

  private static final Pattern FORM = Pattern.compile("([a-z_]{1,64}) \\* (\\d{1,9})");

  static Multiple of(String said, String where) {
    Matcher form = FORM.matcher(said.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(where + ": up_to '" + said + "' is not: field * 3");
    }
    return new Multiple(form.group(1), Integer.parseInt(form.group(2)));
  }
}
