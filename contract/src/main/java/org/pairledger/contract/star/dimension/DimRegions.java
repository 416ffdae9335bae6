package org.pairledger.contract.star.dimension;

import static org.pairledger.contract.table.Field.optional;
import static org.pairledger.contract.table.Field.required;
import static org.pairledger.contract.table.Type.DATE;
import static org.pairledger.contract.table.Type.STRING;

import java.util.List;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** {@code dim_regions}: one row per region code and validity. */
public final class DimRegions {

  public static final Field REGION_CODE = required("region_code", "区划代码", "Region code", STRING);
  public static final Field REGION_NAME = required("region_name", "区划名称", "Region name", STRING);
  public static final Field REGION_LEVEL = required("region_level", "级别", "Level", STRING);
  public static final Field PARENT_REGION_CODE =
      optional("parent_region_code", "上级代码", "Parent", STRING);
  public static final Field COUNTY_CODE = optional("county_code", "县代码", "County", STRING);
  public static final Field SUCCESSOR_CODE =
      optional("successor_code", "继任代码", "Successor", STRING);
  public static final Field VALID_FROM = required("valid_from", "生效日期", "Valid from", DATE);
  public static final Field VALID_TO = optional("valid_to", "失效日期", "Valid to", DATE);

  public static final Table TABLE =
      new Table(
          "dim_regions",
          "行政区划",
          "one row per region code and validity",
          List.of(REGION_CODE, VALID_FROM),
          List.of(
              REGION_CODE,
              REGION_NAME,
              REGION_LEVEL,
              PARENT_REGION_CODE,
              COUNTY_CODE,
              SUCCESSOR_CODE,
              VALID_FROM,
              VALID_TO));

  private DimRegions() {}
}
