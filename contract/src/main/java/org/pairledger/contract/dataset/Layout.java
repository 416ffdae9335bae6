package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the ledgers of a dataset are laid out where they are no rows below a header.
 *
 * @param rowsPerRecord how many lines one record takes, and its header
 * @param form whether its fields run down, or each record is a form of its own
 * @param digitColumns the field whose amounts are written one digit a column; null if none is
 * @param unpivots what the headings of some columns may say, where each row has several values
 */
public record Layout(
    int rowsPerRecord, Form form, @Nullable String digitColumns, List<Unpivot> unpivots)
    implements Serializable {

  /** How the fields of a record lie. */
  public enum Form {
    /** Side by side, below a header. */
    ROWS,
    /** One below the other, records side by side. */
    TRANSPOSED,
    /** Each name beside its value, one form a record. */
    CARD
  }

  /** Rows below a header. */
  public static final Layout PLAIN = new Layout(1, Form.ROWS, null, List.of());

  public Layout {
    unpivots = List.copyOf(unpivots);
    if (rowsPerRecord < 1) {
      throw new IllegalArgumentException("rows_per_record is below 1");
    }
    if (rowsPerRecord > 1 && form != Form.ROWS) {
      throw new IllegalArgumentException("rows_per_record and transposed or card exclude another");
    }
  }

  /**
   * Columns whose headings are values: each becomes a record of its own.
   *
   * @param headings patterns of the whole heading, or of one of its levels
   * @param into the field that the heading tells
   * @param value the field that the cells tell, where no other level of the heading names it
   */
  public record Unpivot(List<String> headings, String into, String value) implements Serializable {

    /** Headings that need no pattern: years, months, quarters, townships, villages. */
    private static final Map<String, String> KINDS =
        Map.of(
            "years", "(?:19|20)\\d\\d年?度?",
            "months", "(?:(?:19|20)\\d\\d[年./-])?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月?份?",
            "quarters", "(?:(?:19|20)\\d\\d年)?第?[一二三四1-4]季度",
            "townships", "\\p{IsHan}{1,8}(?:镇|乡|街道)",
            "villages", "\\p{IsHan}{1,8}(?:村|社区|居委会)");

    public Unpivot {
      headings = List.copyOf(headings);
      headings.forEach(heading -> Pattern.compile(pattern(heading)));
    }

    private static String pattern(String heading) {
      return KINDS.getOrDefault(heading, heading);
    }

    /** Whether this level of a heading is a value. */
    public boolean isValue(String level) {
      String text = HeaderWords.undecorated(level);
      return headings.stream().anyMatch(heading -> text.matches(pattern(heading)));
    }
  }
}
