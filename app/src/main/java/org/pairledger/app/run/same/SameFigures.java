package org.pairledger.app.run.same;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.inputs.Inputs;

/** Whether what indicators come to can have changed beside what a star says. */
public final class SameFigures {

  /**
   * What people promise, decide and say of it: only the rows it sets aside have a say; and ledgers,
   * whose say is in the tables of the star.
   */
  private static final String NOT_MEASURED =
      "README.md|ledgers/.*|judgements/.*|catalogue/(checks|views|reports|tests)/.*"
          + "|plans/[^/]+/[^/]+/(items.csv|targets.csv|annotations.csv)";

  private SameFigures() {}

  /**
   * Nothing else differs, and there are the same plans.
   *
   * @param before of a release by the same program
   */
  public static boolean may(SortedMap<String, String> before, Inputs inputs) {
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(inputs.files().keySet());
    return paths.stream()
        .filter(path -> !isSame(before.get(path), inputs.files().get(path)))
        .allMatch(
            path ->
                path.matches(NOT_MEASURED)
                    && (!path.startsWith("plans/")
                        || (before.containsKey(path) && inputs.files().containsKey(path))));
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }
}
