package org.pairledger.contract.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The same heading in the words of another period: what was 贫困人口 until 2020 is 脱贫人口 from 2021 on
 * and 农村低收入人口 from 2026 on; a 扶贫车间 became a 帮扶车间.
 */
public final class PeriodWords {

  private static final Map<String, List<String>> LATER =
      Map.of(
          "贫困人口", List.of("脱贫人口", "脱贫劳动力", "脱贫群众", "农村低收入人口", "低收入人口"),
          "贫困人数", List.of("脱贫人数", "低收入人数"),
          "贫困户", List.of("脱贫户", "农村低收入户", "低收入户"),
          "扶贫", List.of("帮扶"));

  private PeriodWords() {}

  /** The heading in the words of later periods; nothing when it has none of theirs. */
  public static List<String> later(String heading) {
    List<String> later = new ArrayList<>();
    LATER.forEach(
        (word, others) -> {
          if (heading.contains(word)) {
            others.forEach(other -> later.add(heading.replace(word, other)));
          }
        });
    return later;
  }
}
