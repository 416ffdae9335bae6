package org.pairledger.contract.workspace.plan;

import java.time.LocalDate;

/**
 * One item of a year's work plan.
 *
 * @param targetText what the plan prints as 任务指标, empty where it prints nothing
 */
public record Item(
    String item,
    String category,
    String summary,
    LocalDate deadline,
    String responsible,
    String bodySection,
    int sort,
    String targetText) {

  /** An item whose plan prints no 任务指标. */
  public Item(
      String item,
      String category,
      String summary,
      LocalDate deadline,
      String responsible,
      String bodySection,
      int sort) {
    this(item, category, summary, deadline, responsible, bodySection, sort, "");
  }
}
