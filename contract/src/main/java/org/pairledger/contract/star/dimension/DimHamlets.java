package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.BOOLEAN;
import static org.pairledger.contract.table.Type.INTEGER;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code dim_hamlets}: one row per hamlet. */
public final class DimHamlets {

  public static final Field HAMLET_KEY = required("hamlet_key", "屯键", "Hamlet key", STRING);
  public static final Field COUNTY_CODE = required("county_code", "县代码", "County", STRING);
  public static final Field TOWNSHIP_CODE = optional("township_code", "乡镇代码", "Township", STRING);
  public static final Field TOWNSHIP_NAME =
      optional("township_name", "乡镇", "Township name", STRING);
  public static final Field VILLAGE_NAME = optional("village_name", "行政村", "Village", STRING);
  public static final Field HAMLET_NAME = required("hamlet_name", "屯", "Hamlet", STRING);
  public static final Field HOUSEHOLD_COUNT =
      optional("household_count", "户数", "Households", INTEGER);
  public static final Field POPULATION = optional("population", "人口", "Population", INTEGER);
  public static final Field IS_POOR_VILLAGE =
      optional("is_poor_village", "是否帮扶村", "Poor village", BOOLEAN);

  /** The first year whose lists name it; none when it stands in the reference list. */
  public static final Field LISTED_YEAR =
      optional("listed_year", "列入年度", "First listed in", INTEGER);

  public static final Table TABLE =
      new Table(
          "dim_hamlets",
          "屯",
          "one row per hamlet",
          List.of(HAMLET_KEY),
          List.of(
              HAMLET_KEY,
              COUNTY_CODE,
              TOWNSHIP_CODE,
              TOWNSHIP_NAME,
              VILLAGE_NAME,
              HAMLET_NAME,
              HOUSEHOLD_COUNT,
              POPULATION,
              IS_POOR_VILLAGE,
              LISTED_YEAR));

  private DimHamlets() {}
}
