package org.pairledger.app.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.regime.Category;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.file.WorkspaceFaults;

/** A plan's headings of groups as the rules of its year call them. */
final class Categories {

  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          Map.entry("组织|领导|互访|联席", "组织领导"),
          Map.entry("人才|干部", "人才支援"),
          Map.entry("资金|财政", "资金支持"),
          Map.entry("消费", "消费帮扶"),
          Map.entry("产业|园区", "产业协作"),
          Map.entry("劳务|就业", "劳务协作"),
          Map.entry("奔小康|结对", "携手奔小康"),
          Map.entry("公益|志愿", "公益协作"),
          Map.entry("社会帮扶|社会力量|社会参与", "社会帮扶"));

  private final List<String> known;

  private Categories(List<String> known) {
    this.known = known;
  }

  static Categories of(int year, Path workspace) {
    try {
      Regimes regimes = Regimes.read(workspace);
      return new Categories(
          regimes.of(year).stream()
              .flatMap(regime -> regime.categories().stream())
              .map(Category::plan)
              .toList());
    } catch (WorkspaceFaults e) {
      throw new IllegalStateException("Packed rules with faults", e);
    }
  }

  /** The category of the rules, if the heading says one. */
  Optional<String> named(String heading) {
    if (known.contains(heading)) {
      return Optional.of(heading);
    }
    Optional<String> contained = known.stream().filter(heading::contains).findFirst();
    return contained.isPresent()
        ? contained
        : WORDS.stream()
            .filter(one -> heading.matches(".*(?:" + one.getKey() + ").*"))
            .map(Map.Entry::getValue)
            .filter(known::contains)
            .findFirst();
  }
}
