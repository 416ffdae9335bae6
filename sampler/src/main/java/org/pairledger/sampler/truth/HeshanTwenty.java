package org.pairledger.sampler.truth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The real plan's year, told by hand: what is met, met late, nearly met, lost again and never met.
 */
final class HeshanTwenty {

  private HeshanTwenty() {}

  static Map<String, List<LocalDate>> days() {
    Map<String, List<LocalDate>> days = new TreeMap<>();
    days.put("T1.1D", on("03-18", "06-28"));
    days.put("T1.1R", on("05-12", "09-15"));
    days.put("T1.2J", on("04-21", "06-29"));
    days.put("T1.3J", on("05-20", "11-12"));
    days.put("T1.4Da", on("01-15", "03-10", "04-28", "06-12"));
    days.put("T1.4Db", on("02-26", "03-30", "05-18", "06-30"));
    days.put("T1.4Dc", on("03-05", "10-22"));
    days.put("T1.4Ra", on("01-20", "03-12", "04-30", "06-10", "09-08"));
    days.put("T1.4Rb", on("02-28", "04-02", "05-26", "07-03"));
    days.put("T1.4Rc", on("02-18", "04-26", "06-22"));
    days.put("T1.5D", on("02-11", "04-17", "06-03", "08-25", "10-20"));
    days.put("T1.5R", on("03-09", "05-06", "07-28", "10-12"));
    days.put("T2.2D", on("04-15", "04-15", "05-28", "06-18"));
    days.put("T2.2R", on("04-20", "04-20", "05-11", "05-11", "06-08", "06-08", "10-15", "10-15"));
    days.put("T2.3D", on("05-10", "06-12", "06-25"));
    days.put("T2.3R", on("04-25", "05-18", "05-18", "06-20", "06-20", "06-20"));
    days.put("T2.4D", on("04-10"));
    days.put("T2.4R", on("04-26"));
    days.put("T5.2a", on("05-15"));
    days.put("T5.2b", on("02-28", "03-21", "04-18", "05-30", "07-15"));
    days.put("T5.6", on("06-19"));
    days.put("T5.7", on("09-18"));
    days.put("T6.2", on());
    days.put("T6.3", on("06-06", "09-19"));
    return days;
  }

  private static List<LocalDate> on(String... days) {
    return Arrays.stream(days).map(day -> LocalDate.parse("2020-" + day)).toList();
  }
}
