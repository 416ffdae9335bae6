package org.pairledger.contract.assess.doubt;

import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code assess_doubted_facts}: one row per doubt and fact it is about. */
public final class AssessDoubtedFacts {

  public static final Field DOUBT_ID = required("doubt_id", "疑问编号", "Doubt", STRING);
  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field FACT_ID = required("fact_id", "事实编号", "Fact", BIGINT);
  public static final Field IS_SET_ASIDE =
      required("is_set_aside", "待核实暂不计入", "Set aside", BOOLEAN);
  public static final Field DOUBTED_BECAUSE =
      required("doubted_because", "存疑原因", "Why it is doubted", STRING);

  public static final Table TABLE =
      new Table(
          "assess_doubted_facts",
          "存疑记录",
          "one row per doubt and fact it is about",
          List.of(DOUBT_ID, FACT_ID),
          List.of(DOUBT_ID, PAIRING_ID, FACT_ID, IS_SET_ASIDE, DOUBTED_BECAUSE));

  private AssessDoubtedFacts() {}
}
