package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.pairledger.ingest.ledger.account.CellFate;

/** A ledger of donations made by a seed, and what becomes of each cell that was put into it. */
public final class GeneratedCells {

  private static final List<String> UNKNOWN = List.of("经办窗口", "票据本号", "柜员代码");
  private static final int BEYOND = 12;

  private final Random random;
  private final boolean isBook;
  private final List<String[]> lines = new ArrayList<>();
  private final Map<CellFate, Long> fates = new EnumMap<>(CellFate.class);
  private final List<Integer> struck = new ArrayList<>();
  private final List<String> names = new ArrayList<>(List.of("序号", "捐赠日期", "捐赠方", "金额（元）", "用途"));
  private boolean isCovered;
  private boolean hasCover;
  private int sum;

  public GeneratedCells(long seed, boolean isBook) {
    this.random = new Random(seed);
    this.isBook = isBook;
    names.addAll(UNKNOWN.subList(0, random.nextInt(UNKNOWN.size() + 1)));
    above();
    line(CellFate.HEADING, names.toArray(String[]::new));
    int rows = 2 + random.nextInt(8);
    for (int number = 1; number <= rows; number++) {
      row(number);
    }
    below();
    hasCover = isBook && chance(40);
    if (hasCover) {
      count(CellFate.UNCLAIMED_SHEET, 2);
    }
  }

  /** What becomes of its cells. */
  public Map<CellFate, Long> fates() {
    return fates;
  }

  public long cells() {
    return fates.values().stream().mapToLong(Long::longValue).sum();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private void count(CellFate fate, long cells) {
    if (cells > 0) {
      fates.merge(fate, cells, Long::sum);
    }
  }

  private void line(CellFate fate, String... cells) {
    lines.add(cells);
    count(fate, List.of(cells).stream().filter(cell -> !cell.isEmpty()).count());
  }

  private void above() {
    isCovered = isBook && chance(30);
    line(CellFate.TITLE, "龙州县接收社会捐赠台账");
    if (isCovered) {
      lines.set(0, new String[] {"龙州县接收社会捐赠台账", "旧标题"});
      count(CellFate.COVERED, 1);
    }
    if (chance(50)) {
      line(CellFate.TITLE, "", "", "", "单位：元");
    }
  }

  private void row(int number) {
    int amount = 100 + random.nextInt(9000);
    boolean isRefused = chance(8);
    boolean isUnread = !isRefused && chance(10);
    boolean isStruck = isBook && !isRefused && chance(10);
    String[] cells = new String[isBook && chance(10) ? BEYOND + 1 : names.size()];
    Arrays.fill(cells, "");
    cells[0] = String.valueOf(number);
    cells[1] = isUnread ? "某日" : "2020-03-" + (10 + random.nextInt(20));
    cells[2] = "甲某第" + number + "有限公司";
    cells[3] = isRefused ? "见票据" : String.valueOf(amount);
    cells[4] = isStruck || chance(60) ? "助学" : "";
    for (int i = 5; i < names.size(); i++) {
      cells[i] = chance(60) ? "K" + random.nextInt(9) : "";
    }
    if (cells.length > names.size()) {
      cells[BEYOND] = "散落";
    }
    if (isStruck) {
      struck.add(lines.size());
    }
    sum += isRefused ? 0 : amount;
    lines.add(cells);
    tell(cells, isRefused, isUnread, isStruck);
  }

  private void tell(String[] cells, boolean isRefused, boolean isUnread, boolean isStruck) {
    long filled = List.of(cells).stream().filter(cell -> !cell.isEmpty()).count();
    if (isRefused) {
      count(CellFate.REFUSED, filled);
      return;
    }
    count(CellFate.IDLE, 1);
    count(CellFate.UNREAD, isUnread ? 1 : 0);
    count(CellFate.LEFT, isStruck ? 1 : 0);
    boolean hasPurpose = !cells[4].isEmpty() && !isStruck;
    count(CellFate.VALUE, 2 + (isUnread ? 0 : 1) + (hasPurpose ? 1 : 0));
    for (int i = 5; i < names.size(); i++) {
      count(CellFate.OTHER_COLUMN, cells[i].isEmpty() ? 0 : 1);
    }
    count(CellFate.OTHER_COLUMN, cells.length > names.size() ? 1 : 0);
  }

  private void below() {
    if (chance(60)) {
      line(CellFate.TOTAL, "合计", "", "", String.valueOf(sum));
    }
    if (chance(50)) {
      line(CellFate.NOTE, "注：以上为本期到账捐款");
    }
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(cells -> text.append(String.join(",", cells)).append('\n'));
    return text.toString();
  }

  public HSSFWorkbook book() {
    HSSFWorkbook book = new HSSFWorkbook();
    if (hasCover) {
      Sheet cover = book.createSheet("封面");
      cover.createRow(0).createCell(0).setCellValue("材料汇编");
      cover.createRow(3).createCell(2).setCellValue("二〇二〇年");
    }
    Sheet sheet = book.createSheet("台账");
    for (int i = 0; i < lines.size(); i++) {
      row(sheet.createRow(i), lines.get(i));
    }
    if (isCovered) {
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    }
    CellStyle strike = book.createCellStyle();
    Font font = book.createFont();
    font.setStrikeout(true);
    strike.setFont(font);
    struck.forEach(at -> sheet.getRow(at).getCell(4).setCellStyle(strike));
    return book;
  }

  private static void row(Row row, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }
}
