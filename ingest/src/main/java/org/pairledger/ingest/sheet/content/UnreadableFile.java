package org.pairledger.ingest.sheet.content;

import java.util.Locale;

/** A file that is refused as a whole, with a code for programs and a reason in both languages. */
public final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why a file is refused. */
  public enum Code {
    EMPTY,
    NOT_A_FILE,
    OUTSIDE_FOLDER,
    UNKNOWN_FORMAT,
    WRONG_EXTENSION,
    OLD_EXCEL,
    PASSWORD_PROTECTED,
    DAMAGED,
    ZIP_BOMB,
    DUPLICATE_ENTRY,
    ENTITY_DECLARED,
    TOO_LARGE,
    BAD_REFERENCE,
    UNDECODABLE,
    /** Not all of its lines became rows, refusals, totals or named notes. */
    UNACCOUNTED,
    /** The reader itself tripped over it. */
    UNEXPECTED
  }

  private final Code code;
  private final String reasonZh;

  public UnreadableFile(Code code, String reason, String reasonZh) {
    super(reason);
    this.code = code;
    this.reasonZh = reasonZh;
  }

  /** For whatever a reader stumbles over: the file is not what its format promises. */
  public static UnreadableFile damaged(Throwable cause) {
    UnreadableFile damaged =
        new UnreadableFile(
            Code.DAMAGED,
            "is damaged (" + cause.getClass().getSimpleName() + ")",
            "文件已损坏，请用 Excel 打开并重新保存后再报");
    damaged.initCause(cause);
    return damaged;
  }

  /** For a fault of the reader: it costs one file, never the others; its text is not repeated. */
  public static UnreadableFile unexpected(Throwable cause) {
    String kind = cause.getClass().getSimpleName();
    UnreadableFile unexpected =
        new UnreadableFile(
            Code.UNEXPECTED,
            "reading failed unexpectedly (" + kind + ")",
            "读取时发生意外错误（" + kind + "）");
    unexpected.initCause(cause);
    return unexpected;
  }

  public Code code() {
    return code;
  }

  public String reasonZh() {
    return reasonZh;
  }

  /** The code as it is printed, for example {@code zip-bomb}. */
  public String slug() {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
