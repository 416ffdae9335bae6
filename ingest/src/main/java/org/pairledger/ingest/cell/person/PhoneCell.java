package org.pairledger.ingest.cell.person;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** Phone numbers, one or several: checked only, never staged. */
public final class PhoneCell {

  private static final Pattern BETWEEN = Pattern.compile("[/、,;|\\s]+");
  private static final Pattern MOBILE = Pattern.compile("(\\+?86-?)?1\\d{10}");
  private static final Pattern LANDLINE =
      Pattern.compile("(0\\d{2,3}-?|\\(0\\d{2,3}\\))?\\d{7,8}(-\\d{1,6})?");

  private PhoneCell() {}

  /** How many numbers there are. */
  public static Parsed<Integer> parse(Cell cell) {
    String text = CellText.plain(TextCell.shown(cell)).replace("'", "");
    if (CellText.isBlank(text)) {
      return Parsed.blank();
    }
    List<String> numbers = BETWEEN.splitAsStream(text).toList();
    for (String number : numbers) {
      if (!MOBILE.matcher(number).matches() && !LANDLINE.matcher(number).matches()) {
        return Parsed.rejected(ProblemRule.PHONE_INVALID);
      }
    }
    return Parsed.of(numbers.size());
  }
}
