package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BIGINT;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code dim_persons}: one row per person. */
public final class DimPersons {

  public static final Field PERSON_KEY = required("person_key", "人员键", "Person key", BIGINT);
  public static final Field PERSON_KEY_FULL =
      required("person_key_full", "完整人员键", "Full person key", STRING);
  public static final Field KEY_STRENGTH = required("key_strength", "键强度", "Key strength", STRING);
  public static final Field SEX = optional("sex", "性别", "Sex", STRING);
  public static final Field BIRTH_YEAR = optional("birth_year", "出生年", "Birth year", INTEGER);

  public static final Table TABLE =
      new Table(
          "dim_persons",
          "人员",
          "one row per person",
          List.of(PERSON_KEY),
          List.of(PERSON_KEY, PERSON_KEY_FULL, KEY_STRENGTH, SEX, BIRTH_YEAR));

  private DimPersons() {}
}
