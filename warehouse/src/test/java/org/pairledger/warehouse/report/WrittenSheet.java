package org.pairledger.warehouse.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * A sheet of a workbook as it was written: what stands under its frozen headings.
 *
 * @param headings row of the headings
 * @param numbers rows with a number, by column
 * @param texts texts under the headings, by column
 */
record WrittenSheet(
    String name,
    String xml,
    int headings,
    Map<String, String> heads,
    Map<String, Set<Integer>> numbers,
    Map<String, List<String>> texts) {

  private static final Pattern CELL =
      Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"([^>]*?)(?:/>|>(.*?)</c>)", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
  private static final Pattern FROZEN = Pattern.compile("ySplit=\"(\\d+)\"");
  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");
  private static final Pattern FIGURE =
      Pattern.compile("[-+]?[\\d,]+(\\.\\d+)?(%|‰|※|万元|元|分|人次|人|场次|次|个|条|份|期|对|家|小时)*");
  private static final Pattern ENTITY = Pattern.compile("&#x([0-9a-f]+);");
  private static final Set<String> NAMES = Set.of("事项", "序号", "评分行", "对象");

  static List<WrittenSheet> of(Path workbook) throws IOException {
    List<WrittenSheet> sheets = new ArrayList<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      List<String> shared = new ArrayList<>();
      for (Matcher text = TEXT.matcher(entry(zip, "xl/sharedStrings.xml")); text.find(); ) {
        shared.add(text.group(1).replaceAll("<[^>]+>", ""));
      }
      int number = 0;
      for (Matcher name = SHEET.matcher(entry(zip, "xl/workbook.xml")); name.find(); ) {
        number++;
        String xml = entry(zip, "xl/worksheets/sheet" + number + ".xml");
        sheets.add(read(name.group(1), xml, shared));
      }
    }
    return sheets;
  }

  private static String entry(ZipFile zip, String name) throws IOException {
    byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
    return ENTITY
        .matcher(new String(bytes, StandardCharsets.UTF_8).replace("&apos;", "'"))
        .replaceAll(one -> Character.toString(Integer.parseInt(one.group(1), 16)));
  }

  private static WrittenSheet read(String name, String xml, List<String> shared) {
    Matcher frozen = FROZEN.matcher(xml);
    int headings = frozen.find() ? Integer.parseInt(frozen.group(1)) : 0;
    Map<String, String> heads = new TreeMap<>();
    Map<String, Set<Integer>> numbers = new TreeMap<>();
    Map<String, List<String>> texts = new TreeMap<>();
    for (Matcher cell = CELL.matcher(xml); cell.find(); ) {
      String column = cell.group(1);
      int row = Integer.parseInt(cell.group(2));
      String value = cell.group(4) == null ? "" : cell.group(4).replaceAll("<[^>]+>", "");
      if (value.isEmpty() || row < headings) {
        continue;
      }
      boolean isText = cell.group(3).contains("t=\"s\"");
      String text = isText ? shared.get(Integer.parseInt(value)) : value;
      if (row == headings) {
        heads.put(column, text);
      } else if (isText) {
        texts.computeIfAbsent(column, key -> new ArrayList<>()).add(text);
      } else {
        numbers.computeIfAbsent(column, key -> new TreeSet<>()).add(row);
      }
    }
    return new WrittenSheet(name, xml, headings, heads, numbers, texts);
  }

  int figures() {
    return numbers.values().stream().mapToInt(Set::size).sum();
  }

  /** Headings of columns with numbers and texts; a dash stands where there is no day. */
  List<String> mixedColumns() {
    return numbers.keySet().stream()
        .filter(
            column -> texts.getOrDefault(column, List.of()).stream().anyMatch(WrittenSheet::isWord))
        .map(heads::get)
        .toList();
  }

  private static boolean isWord(String text) {
    return !text.equals("—");
  }

  /** Texts that read as figures. */
  List<String> figuresAsText() {
    List<String> found = new ArrayList<>();
    texts.forEach(
        (column, all) ->
            all.stream()
                .filter(text -> FIGURE.matcher(text).matches())
                .filter(text -> !NAMES.contains(heads.getOrDefault(column, "")))
                .forEach(text -> found.add(heads.get(column) + " " + text)));
    return found;
  }
}
