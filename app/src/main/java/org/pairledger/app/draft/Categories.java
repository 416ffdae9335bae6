package org.pairledger.app.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pairledger.app.draft.promise.PlanWords;
import org.pairledger.contract.regime.Category;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.file.WorkspaceFaults;

/** A plan's headings of groups as the rules of its year call them. */
final class Categories {

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
        : PlanWords.of("category").stream()
            .filter(one -> one.isSaid(heading))
            .map(PlanWords::means)
            .filter(known::contains)
            .findFirst();
  }
}
