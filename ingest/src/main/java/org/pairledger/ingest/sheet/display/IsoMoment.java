package org.pairledger.ingest.sheet.display;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A moment as ISO 8601 writes it; a zone it names is no reason to move it. */
public final class IsoMoment {

  private IsoMoment() {}

  /** The moment as written; null for anything else. */
  public static @Nullable LocalDateTime of(String iso) {
    try {
      if (iso.length() == 10) {
        return LocalDate.parse(iso).atStartOfDay();
      }
      boolean hasZone = iso.endsWith("Z") || iso.matches(".*T.*[+-]\\d{2}:\\d{2}");
      return hasZone ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
