package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairledger.contract.star.FactId;
import org.pairledger.contract.star.fact.FctProjects;

/** Money is tied to its project by code or by name. */
class FundFlowsTest {

  private static final String PROJECTS =
      """
      fact_id ¦ plan_year ¦ pairing_id      ¦ project_key           ¦ project_code ¦ project_name ¦ site_level
      1       ¦ 2019      ¦ heshan-longzhou ¦ heshan-longzhou|lz001 ¦ LZ-001       ¦ 牛舍建设     ¦ village
      2       ¦ 2021      ¦ heshan-longzhou ¦ heshan-longzhou|lz009 ¦ LZ-001       ¦ 牛舍建设     ¦ county
      """;

  @Test
  void aFlowFindsItsProjectByCodeOrByNameOrStandsAlone() {
    Drawn drawn =
        Drawn.here()
            .table(FctProjects.TABLE, PROJECTS)
            .staged(
                "fund_flow",
                """
                source_file | flow_date  | stage       | budget_level | amount_yuan | project_code | project_name
                d1          | 2020-03-01 | transferred | county       | 2600000.00  | LZ001        |
                d1          | 2020-03-02 | spent       | county       | 10.00       |              | 牛舍 建设
                d1          | 2020-03-03 | spent       | county       | 20.00       | 牛舍建设     |
                d1          | 2020-03-04 | spent       | county       | 30.00       | 3            | 道路硬化
                d1          | 2020-03-05 | spent       | county       | 40.00       |              |
                """);

    assertThat(drawn.of("fct_fund_flows", "amount_yuan", "fund_stage", "project_key", "site_level"))
        .containsExactly(
            "10.00 | spent | heshan-longzhou|lz001 | village",
            "20.00 | spent | heshan-longzhou|lz001 | village",
            "2600000.00 | transferred | heshan-longzhou|lz001 | village",
            "30.00 | spent | heshan-longzhou|道路硬化 | null",
            "40.00 | spent | null | null");
  }

  @Test
  void theNumberOfAFactTellsTheTableItStoodIn() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "fund_flow",
                """
                source_file | source_sheet | source_table | source_row | flow_date  | stage       | budget_level | amount_yuan
                d1          | 0            | 0            | 3          | 2020-03-01 | transferred | county       | 1.00
                """);

    assertThat(drawn.of("fct_fund_flows", "fact_id"))
        .containsExactly("" + FactId.of("fct_fund_flows", "d1", 0, 0, 3));
  }

  @Test
  void ownMoneyIsOfTheLevelOfWhoeverTellsIt() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "fund_flow",
                """
                source_file | flow_date  | stage       | budget_level | amount_yuan
                d1          | 2020-03-01 | transferred | own          | 1.00
                d1          | 2020-03-02 | transferred | city         | 2.00
                """);

    assertThat(drawn.of("fct_fund_flows", "amount_yuan", "budget_level"))
        .containsExactly("1.00 | county", "2.00 | city");
  }

  @Test
  void aRowKeepsItsNumberOnEveryRebuild() {
    Drawn drawn =
        Drawn.here()
            .staged(
                "fund_flow",
                """
                source_file | flow_date  | stage | budget_level | amount_yuan
                d1          | 2020-03-01 | spent | county       | 1.00
                """);

    assertThat(drawn.of("fct_fund_flows", "fact_id", "source_row"))
        .containsExactly("886750768057046858 | 5");
  }
}
