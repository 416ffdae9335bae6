package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code dim_pairing_members}: one row per pairing, role, member and start. */
public final class DimPairingMembers {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field MEMBER_ROLE = required("member_role", "角色", "Role", STRING);
  public static final Field MEMBER_CODE = required("member_code", "成员代码或单位", "Member", STRING);
  public static final Field MEMBER_NAME = optional("member_name", "成员名称", "Member name", STRING);
  public static final Field VALID_FROM = required("valid_from", "生效日期", "Valid from", DATE);
  public static final Field VALID_TO = optional("valid_to", "失效日期", "Valid to", DATE);

  public static final Table TABLE =
      new Table(
          "dim_pairing_members",
          "结对成员",
          "one row per pairing, role, member and start",
          List.of(PAIRING_ID, MEMBER_ROLE, MEMBER_CODE, VALID_FROM),
          List.of(PAIRING_ID, MEMBER_ROLE, MEMBER_CODE, MEMBER_NAME, VALID_FROM, VALID_TO));

  private DimPairingMembers() {}
}
