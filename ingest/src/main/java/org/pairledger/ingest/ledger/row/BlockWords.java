package org.pairledger.ingest.ledger.row;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.text.CellText;

/** What the heading of a block, or the name of a sheet, names: a township, a village, a course. */
public final class BlockWords {

  private static final Pattern NUMBERING =
      Pattern.compile("^[(]?[一二三四五六七八九十\\d]{1,3}[)、.．][、.]?|[(].{0,60}?[)]$|[::]$");
  private static final Pattern TOWNSHIP = Pattern.compile("\\p{IsHan}{1,8}[镇乡]|\\p{IsHan}{1,8}街道");
  private static final Pattern VILLAGE = Pattern.compile("\\p{IsHan}{1,10}(?:村|社区|居委会|村委会)");
  private static final Pattern COURSE = Pattern.compile(".{2,40}(?:班|培训)(?:第.{1,3}期)?");

  private BlockWords() {}

  public static String bare(String text) {
    return NUMBERING.matcher(CellText.plain(text)).replaceAll("").strip();
  }

  /** The name of the one of these fields that such words fill. */
  public static Optional<String> field(String text, List<DatasetField> fields) {
    String bare = bare(text);
    return fields.stream()
        .map(DatasetField::name)
        .filter(
            name ->
                switch (name) {
                  case "township" -> TOWNSHIP.matcher(bare).matches();
                  case "village" -> VILLAGE.matcher(bare).matches();
                  case "session_name" -> COURSE.matcher(bare).matches();
                  default -> false;
                })
        .findFirst();
  }
}
