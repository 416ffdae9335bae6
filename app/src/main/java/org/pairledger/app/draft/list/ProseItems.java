package org.pairledger.app.draft.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.app.draft.document.Tidy;

/** Items written as numbered paragraphs that end with （完成时限：…；责任单位：…）. */
final class ProseItems {

  private static final String KEYS = "完成时限|完成时间|完成期限|时限要求|时间节点|时限|责任单位|牵头单位|责任部门|牵头部门|配合单位";
  private static final Pattern END =
      Pattern.compile("[（(]((?:" + KEYS + ")[:：]|\\d{4}年\\d{1,2}月[^（）()]*责任单位)");
  private static final Pattern FIELD =
      Pattern.compile("(" + KEYS + ")[:：](.*?)(?=[；;，,]?(?:" + KEYS + ")[:：]|$)");

  private final List<Row> rows = new ArrayList<>();
  private String section = "";

  /** Each of them as a row; none where no paragraph says when and who. */
  static List<Row> of(String prose) {
    ProseItems items = new ProseItems();
    StringBuilder open = new StringBuilder();
    for (String paragraph : prose.split("\\R", -1)) {
      String line = paragraph.strip();
      boolean isSection = ItemText.isSection(Tidy.joined(line));
      boolean begins = isSection || ItemText.leading(Tidy.joined(line)).isPresent();
      if (begins) {
        items.add(open.toString());
        open.setLength(0);
      }
      open.append(line);
    }
    items.add(open.toString());
    return items.rows;
  }

  private void add(String text) {
    String line = Tidy.joined(text);
    Matcher end = END.matcher(line);
    if (!end.find()) {
      if (ItemText.isSection(line)) {
        section = line.length() > 60 ? line.substring(0, 60) : line;
      }
      return;
    }
    String told = line.substring(end.start() + 1).replaceFirst("[）)][。；;]?[^）)]*$", "");
    String summary = line.substring(0, end.start());
    String number = ItemText.leading(summary).orElse("");
    if (number.isEmpty() && ItemText.isSection(summary)) {
      summary = ItemText.withoutSection(summary);
    }
    rows.add(
        new Row(
            number,
            section,
            ItemText.withoutLeading(summary),
            "",
            deadline(told),
            who(told),
            false,
            section.isEmpty() ? "正文" : "正文" + section));
  }

  private static String deadline(String told) {
    Matcher fields = FIELD.matcher(told);
    while (fields.find()) {
      if (fields.group(1).contains("时") || fields.group(1).contains("期")) {
        return fields.group(2);
      }
    }
    return told.matches("^\\d{4}年.*") ? told.replaceFirst("[，,；;].*", "") : "";
  }

  private static String who(String told) {
    List<String> who = new ArrayList<>();
    Matcher fields = FIELD.matcher(told);
    while (fields.find()) {
      if (fields.group(1).contains("单位") || fields.group(1).contains("部门")) {
        who.add(fields.group(2).replaceFirst("(?<![。；;，,])[。；;，,]++$", ""));
      }
    }
    return String.join("，", who);
  }
}
