package org.pairledger.ingest.sheet.guard;

import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/** How much a workbook may unfold to; the bounds grow with what was really sent. */
public final class Limits {

  public static final int ENTRIES = 10_000;
  public static final int DEPTH = 64;
  public static final int ROWS = 1_048_576;
  public static final int COLUMNS = 16_384;
  public static final int MERGES = 500_000;

  /** Four times what Excel itself holds in one cell. */
  public static final int CELL_TEXT = 4 * 32_767;

  /** No tag, comment or text of an honest sheet is as long as this. */
  public static final int MARKUP_GAP = 2 << 20;

  /** Honest sheets shrink to a tenth or so; what shrinks more than this was made to. */
  public static final long SUSPICIOUS = 40;

  /** Bytes of the texts that the cells of a workbook share, on every machine the same. */
  public static final long SHARED_STRINGS = 512L << 20;

  /** Cells of a book that is held whole while it is read. */
  public static final int HELD_CELLS = 1_000_000;

  private static final long FREE_BYTES = 8L << 20;
  private static final long RATIO = 100;

  private Limits() {}

  public static long inflated(long compressed) {
    return FREE_BYTES + RATIO * compressed;
  }

  /**
   * Text handed out in all, so that one long shared string named a million times stops somewhere.
   */
  public static long delivered(long fileBytes) {
    return 256 * (1L << 20) + 2 * RATIO * fileBytes;
  }

  public static UnreadableFile bomb(String what) {
    return new UnreadableFile(
        Code.ZIP_BOMB,
        "unfolds to far more than was sent (" + what + ")",
        "解压后的内容远超文件大小，疑似压缩炸弹，拒绝读取");
  }

  public static UnreadableFile tooLarge(String what) {
    return new UnreadableFile(Code.TOO_LARGE, "is too large: " + what, "超出读取上限：" + what);
  }

  public static UnreadableFile badReference(String what) {
    return new UnreadableFile(
        Code.BAD_REFERENCE, "points outside itself: " + what, "内部引用错误（" + what + "），文件已损坏");
  }
}
