package org.pairledger.contract.star.fact;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code fct_secondments}: one row per posting of a person told in a ledger. */
public final class FctSecondments {

  public static final Field PERSON_KEY = optional("person_key", "人员键", "Person key", BIGINT);
  public static final Field TALENT_KIND = required("talent_kind", "类别", "Kind", STRING);
  public static final Field RANK_KIND = optional("rank_kind", "职级", "Rank", STRING);
  public static final Field ACTING_SIDE = required("acting_side", "行动方", "Acting side", STRING);
  public static final Field HOST_POST = optional("host_post", "挂职单位及职务", "Host post", STRING);
  public static final Field IS_VICE_PRESIDENT =
      required("is_vice_president", "是否副院长", "Vice-president", BOOLEAN);
  public static final Field TERM_FROM = required("term_from", "期限起", "Term from", DATE);
  public static final Field TERM_TO = optional("term_to", "期限止", "Term to", DATE);
  public static final Field TERM_PRECISION =
      optional("term_precision", "日期精度", "Precision", STRING);
  public static final Field ENDED_ON = optional("ended_on", "结束日期", "Ended on", DATE);
  public static final Field IS_EARLY_RETURN =
      required("is_early_return", "是否提前返回", "Early return", BOOLEAN);
  public static final Field DOCUMENT_NO = optional("document_no", "文号", "Document", STRING);

  public static final Table TABLE =
      FactColumns.fact(
          "fct_secondments",
          "挂职与人才交流",
          "one row per posting of a person told in a ledger",
          List.of(
              PERSON_KEY,
              TALENT_KIND,
              RANK_KIND,
              ACTING_SIDE,
              HOST_POST,
              IS_VICE_PRESIDENT,
              TERM_FROM,
              TERM_TO,
              TERM_PRECISION,
              ENDED_ON,
              IS_EARLY_RETURN,
              DOCUMENT_NO));

  private FctSecondments() {}
}
