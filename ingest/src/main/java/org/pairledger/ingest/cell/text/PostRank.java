package org.pairledger.ingest.cell.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.sheet.content.Cell;

/** The rank a text of posts and names speaks of; the text itself is never staged. */
public enum PostRank {
  PARTY_MAIN("(?<!纪)(?<!政法)(?:省委|市委|县委|区委|州委|镇委|乡委|党委|党工委|自治区委|地委)书记"),
  GOVERNMENT_MAIN("(?<!副)(?:省长|市长|县长|区长|州长|镇长|乡长|旗长|自治区主席)|街道(?:办|办事处)?主任"),
  DEPUTY("副|常委|组成员|纪委书记|政法委书记"),
  UNIT_HEAD("局长|主任|院长|校长|园长|站长|所长|会长|理事长|董事长|总经理|书记|部长|行长|社长|科长|股长|经理|村长|支书|负责人");

  private final Pattern words;

  PostRank(String words) {
    this.words = Pattern.compile(words);
  }

  /** As staged. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The highest rank named in the cell, {@code other} when none is. */
  public static Parsed<String> parse(Cell cell) {
    String text = CellText.dense(cell.text());
    if (CellText.isBlank(text)) {
      return Parsed.blank();
    }
    for (PostRank rank : values()) {
      if (rank.words.matcher(text).find()) {
        return Parsed.of(rank.word());
      }
    }
    return Parsed.of("other");
  }
}
