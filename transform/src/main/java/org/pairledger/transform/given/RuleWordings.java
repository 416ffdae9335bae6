package org.pairledger.transform.given;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.problem.RuleWording;
import org.pairledger.contract.star.fact.FctDataProblems;
import org.pairledger.contract.table.Table;
import org.pairledger.transform.table.Given;

/** How problems are worded, as a table; {@code {found}} and {@code {detail}} are to be filled. */
final class RuleWordings {

  private static final Table TABLE =
      new Table(
          "rule_wordings",
          "问题措辞",
          "one row per rule",
          List.of(FctDataProblems.RULE_CODE),
          List.of(
              FctDataProblems.RULE_CODE,
              FctDataProblems.SEVERITY,
              FctDataProblems.EXPECTED,
              FctDataProblems.ADVICE,
              FctDataProblems.MESSAGE,
              required("message_en", "问题说明（英文）", "Message (English)", STRING)));

  private RuleWordings() {}

  static Given rows() {
    Given rows = new Given(TABLE);
    for (String rule : RuleWording.rules()) {
      RuleWording wording = RuleWording.of(rule);
      rows.add(
          rule,
          wording.severity(),
          wording.expected(),
          wording.advice(),
          wording.message(),
          wording.english());
    }
    return rows;
  }
}
