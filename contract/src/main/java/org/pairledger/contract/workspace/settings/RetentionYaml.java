package org.pairledger.contract.workspace.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;

/** {@code retention} of {@code workspace.yaml} before it is checked. */
public record RetentionYaml(@Nullable Integer years, @Nullable Map<String, String> until) {

  private static final int MOST_YEARS = 100;

  public Retention retention(FaultList faults) {
    Map<String, LocalDate> days = new TreeMap<>();
    if (until != null) {
      until.forEach((path, day) -> days.put(path, day(path, day, faults)));
    }
    int all = years == null ? 0 : years;
    if (all < 0 || all > MOST_YEARS) {
      faults.add(
          new Fault(
              "workspace.yaml", 0, "retention.years", String.valueOf(all), "0 to " + MOST_YEARS));
    }
    return new Retention(Math.max(0, all), days);
  }

  private static LocalDate day(String path, String day, FaultList faults) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      String allowed = "a day such as 2026-12-31";
      faults.add(new Fault("workspace.yaml", 0, "retention.until." + path, day, allowed));
      return LocalDate.MAX;
    }
  }
}
