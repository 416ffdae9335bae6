package org.pairledger.sampler.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How one clerk writes values. */
final class Words {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Style style;

  Words(Style style) {
    this.style = style;
  }

  @Nullable Object cell(@Nullable Object value) {
    if (value instanceof Yuan yuan) {
      return amount(yuan);
    }
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof Span span) {
      return wide(plainDay(span.from()) + (span.to() == null ? "至今" : "-" + plainDay(span.to())));
    }
    if (value instanceof Boolean flag) {
      return flag ? "是" : "否";
    }
    if (value instanceof Integer number) {
      return style.wide() ? wide(number.toString()) : BigDecimal.valueOf(number);
    }
    return value;
  }

  private Object amount(Yuan yuan) {
    BigDecimal amount =
        style.unit() == Style.Unit.YUAN
            ? yuan.amount()
            : yuan.amount().divide(TEN_THOUSAND).stripTrailingZeros();
    return style.csv() || style.wide() ? wide(amount.toPlainString()) : amount;
  }

  private Object day(LocalDate day) {
    boolean cell = style.dates() == Style.Dates.CELL || style.dates() == Style.Dates.MONTH_DAY_CELL;
    if (cell && !style.csv()) {
      return day;
    }
    return wide(format(day));
  }

  private String format(LocalDate day) {
    return switch (style.dates()) {
      case CELL, MONTH_DAY_CELL, SLASH -> pattern(day, "yyyy/M/d");
      case DOT -> pattern(day, "yyyy.M.d");
      case ISO -> day.toString();
      case CHINESE -> pattern(day, "yyyy年M月d日");
      case COMPACT -> pattern(day, "yyyyMMdd");
    };
  }

  private static String plainDay(LocalDate day) {
    return pattern(day, "yyyy.M.d");
  }

  private static String pattern(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
  }

  /** Digits in full width where the clerk's input method leaves them so. */
  private String wide(String text) {
    if (!style.wide()) {
      return text;
    }
    StringBuilder wide = new StringBuilder();
    text.chars()
        .forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c));
    return wide.toString();
  }
}
