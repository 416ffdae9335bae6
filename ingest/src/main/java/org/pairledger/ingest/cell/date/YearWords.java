package org.pairledger.ingest.cell.date;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.number.SpeltNumber;
import org.pairledger.ingest.cell.text.CellText;

/**
 * The years that a title, a sheet's name or a file's name says it is of; the year of a document's
 * number, of the day a form was filled in, and the year something is carried over from are none.
 */
public final class YearWords {

  private static final Pattern NUMBER =
      Pattern.compile(
          "〔\\s*\\d{4}\\s*〕(?:第?\\s*\\d+\\s*号)?|[\\[(【]\\s*\\d{4}\\s*[\\])】]\\s*第?\\s*\\d+\\s*号"
              + "|\\d{4}\\s*年\\s*第?\\s*\\d{1,4}\\s*号");
  private static final Pattern FILLED_IN =
      Pattern.compile(
          "(?:填报|填表|填制|制表|报送|上报|打印|导出|编制|更新|审核|审批|批准|印发|制定|制发|修订|版本|生成|下载|签发|联系|电话)"
              + "\\s*(?:日期|时间|日|人)?\\s*[:为]?\\s*\\d{4}[^\\s,;。]{0,12}");
  private static final Pattern CARRIED =
      Pattern.compile(
          "(?:自\\s{0,9})?\\d{4}\\s{0,9}年?(?:度|底|末)?\\s{0,9}(?:结转|结余|续建|遗留|跨年|以来|起|及?以前|之前|余额|转入|未完)");
  private static final Pattern SPAN = Pattern.compile("(20\\d{2})\\s*年?\\s*[-—–~至到]\\s*(20\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(20[012]\\d)(?!\\d)");
  private static final Pattern SPELT = Pattern.compile("二[〇零○][一二三][〇零○一二三四五六七八九](?=年)");

  private YearWords() {}

  /** All years this text is of. */
  public static SortedSet<Integer> in(String text) {
    SortedSet<Integer> years = new TreeSet<>();
    String plain = NUMBER.matcher(CellText.plain(text)).replaceAll(" ");
    String stated = CARRIED.matcher(FILLED_IN.matcher(plain).replaceAll(" ")).replaceAll(" ");
    String digits =
        SPELT.matcher(stated).replaceAll(found -> String.valueOf(SpeltNumber.read(found.group())));
    Matcher span = SPAN.matcher(digits);
    while (span.find()) {
      int last = Integer.parseInt(span.group(2));
      for (int year = Integer.parseInt(span.group(1)); year <= last; year++) {
        years.add(year);
      }
    }
    Matcher year = YEAR.matcher(digits);
    while (year.find()) {
      years.add(Integer.parseInt(year.group()));
    }
    return years;
  }
}
