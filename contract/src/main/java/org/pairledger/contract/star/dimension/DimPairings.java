package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code dim_pairings}: one row per pairing. */
public final class DimPairings {

  public static final Field PAIRING_ID = required("pairing_id", "结对编号", "Pairing", STRING);
  public static final Field PAIRING_NAME = required("pairing_name", "结对名称", "Pairing name", STRING);
  public static final Field PAIRING_NAME_EN =
      optional("pairing_name_en", "结对英文名", "Pairing name (English)", STRING);
  public static final Field PAIRING_LEVEL =
      required("pairing_level", "结对层级", "Pairing level", STRING);
  public static final Field PARENT_PAIRING_ID =
      optional("parent_pairing_id", "上级结对", "Parent pairing", STRING);
  public static final Field PROGRAMME = optional("programme", "协作项目", "Programme", STRING);
  public static final Field PEER_GROUP = optional("peer_group", "考核分组", "Peer group", STRING);
  public static final Field IS_SCORED = required("is_scored", "是否计分", "Scored", BOOLEAN);
  public static final Field DONOR_NAME = optional("donor_name", "帮扶方", "Donor", STRING);
  public static final Field RECIPIENT_NAME = optional("recipient_name", "受援方", "Recipient", STRING);
  public static final Field DONOR_REGION_CODE =
      optional("donor_region_code", "帮扶方区划代码", "Donor region", STRING);
  public static final Field RECIPIENT_REGION_CODE =
      optional("recipient_region_code", "受援方区划代码", "Recipient region", STRING);
  public static final Field VALID_FROM = optional("valid_from", "生效日期", "Valid from", DATE);
  public static final Field VALID_TO = optional("valid_to", "失效日期", "Valid to", DATE);

  public static final Table TABLE =
      new Table(
          "dim_pairings",
          "结对关系",
          "one row per pairing",
          List.of(PAIRING_ID),
          List.of(
              PAIRING_ID,
              PAIRING_NAME,
              PAIRING_NAME_EN,
              PAIRING_LEVEL,
              PARENT_PAIRING_ID,
              PROGRAMME,
              PEER_GROUP,
              IS_SCORED,
              DONOR_NAME,
              RECIPIENT_NAME,
              DONOR_REGION_CODE,
              RECIPIENT_REGION_CODE,
              VALID_FROM,
              VALID_TO));

  private DimPairings() {}
}
