package org.pairledger.transform.given;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.judgement.JointEvent;
import org.pairledger.transform.table.Given;

/** What people decided of two facts, each decision in both orders. */
public final class JointDecisions {

  private static final Field FACT_A = required("fact_id_a", "事实甲", "Fact A", BIGINT);
  private static final Field FACT_B = required("fact_id_b", "事实乙", "Fact B", BIGINT);

  public static final Table TABLE =
      new Table(
          "joint_decisions",
          "共同事件认定",
          "one row per two facts somebody decided on",
          List.of(FACT_A, FACT_B),
          List.of(FACT_A, FACT_B, required("is_same", "是否同一", "Same event", BOOLEAN)));

  private JointDecisions() {}

  /** What the workspace's file decides, each line in both orders. */
  static Given rows(Workspace workspace) {
    Given rows = new Given(TABLE);
    for (JointEvent event : workspace.jointEvents()) {
      rows.add(event.factA(), event.factB(), event.isSame());
      rows.add(event.factB(), event.factA(), event.isSame());
    }
    return rows;
  }
}
