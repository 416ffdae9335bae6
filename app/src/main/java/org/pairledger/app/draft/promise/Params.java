package org.pairledger.app.draft.promise;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.Parameter;

/** What a plan's words say of an indicator's parameters. */
final class Params {

  private static final Pattern TIME =
      Pattern.compile("(?:时间|期限|任期|为期|挂职|满)[^，。；\\d]{0,6}?(\\d{1,2}|[一二两三四五六七八九十半])个?(月|年)");

  private Params() {}

  static Map<String, String> of(Indicator indicator, String item, String near, String words) {
    Map<String, String> params = new TreeMap<>();
    for (Parameter one : indicator.params()) {
      switch (one.name()) {
        case "stay_months", "term_months" -> months(words, one.name(), params);
        case "item" -> params.put("item", item);
        case "people" -> {
          if (near.contains("农村劳动力")
              && PlanWords.of("people").stream().noneMatch(poor -> poor.isSaid(near))) {
            params.put("people", "all");
          }
        }
        case "levels" -> {
          if (indicator.code().equals("PAI-06") && words.contains("学校")) {
            params.put("levels", "school");
          } else if (indicator.code().equals("PAI-06") && words.contains("医院")) {
            params.put("levels", "hospital");
          }
        }
        default -> {}
      }
    }
    return params;
  }

  private static void months(String words, String name, Map<String, String> params) {
    Matcher time = TIME.matcher(words);
    if (time.find() && !time.group(1).equals("半")) {
      int count = QuantityReader.number(time.group(1)).intValue();
      params.put(name, String.valueOf(time.group(2).equals("年") ? count * 12 : count));
    }
  }
}
