package org.pairledger.ingest.cell.problem;

import java.util.stream.Stream;

/** {@code docs/problems.md}: every rule with its wording, made from the rules themselves. */
public final class ProblemsPage {

  private static final String HEAD =
      """
      # Problems: what can be wrong with a ledger

      Made from `ProblemRule`; `ProblemsPageTest` fails when this page is stale (`mvn -pl ingest -am test -Dtest=ProblemsPageTest -Dpairledger.regenerate=true` makes it anew).

      *fatal* refuses the file or the row; a *warning* takes the row and leaves the wrong value empty, or as stated where the wording says so. A warning about a required or reconciled field is fatal for its row.
      `M..` are the rows of the messiness catalogue that a rule answers. `{found}` is what stands in the cell (已遮蔽 where it is personal), `{detail}` what else there is to say.

      | code | severity | cases | 说明 | 应为 | 处理建议 | in English |
      | --- | --- | --- | --- | --- | --- | --- |
      """;

  private ProblemsPage() {}

  /** The page as it should stand in the repository. */
  public static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    Stream.of(ProblemRule.values()).map(ProblemsPage::line).forEach(page::append);
    return page.toString();
  }

  private static String line(ProblemRule rule) {
    return String.join(
            " | ",
            "| `" + rule.code() + "`",
            rule.severity().word(),
            rule.cases(),
            rule.message("{found}", "{detail}"),
            rule.expected("{detail}"),
            rule.advice(),
            rule.english("{found}", "{detail}"))
        + " |\n";
  }
}
