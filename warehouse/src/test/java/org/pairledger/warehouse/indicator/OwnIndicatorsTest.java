package org.pairledger.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.IndicatorFaults;
import org.pairledger.warehouse.sql.ResourceFolder;

/** A workspace's own indicators: any unit, and every fault told before work starts. */
class OwnIndicatorsTest {

  private static final String BOXES =
      """
      -- code: CON-01
      -- name: 帮销箱数
      -- name_en: Boxes
      -- category: 消费帮扶
      -- assessment_category: 消费帮扶
      -- unit: 箱
      -- measure: sum
      -- timing: flow
      -- definition: 单位为箱的数量。
      -- 说明 / remark
      select pairing_id, cast(null as varchar) as acting_side, reporting_side as reported_by,
          'num' as role, cast(null as varchar) as unit_key, cast(null as varchar) as distinct_key,
          sold_on as counts_from, cast(null as date) as counts_to, quantity as amount,
          known_from, known_to, fact_id,
          case when quantity_unit <> '箱' then '单位不是箱/件' end as excluded_because
      from star.fct_consumption_sales
      """;

  @TempDir private Path catalogue;

  @Test
  void anyUnitWillDoAndATextMayHoldASlash() throws IOException {
    write("CON-01", BOXES.replace("-- 说明 / remark\n", ""));

    Indicator boxes = OwnIndicators.load(catalogue).get("CON-01");

    assertThat(boxes.inOwnUnit(BigDecimal.TEN, "箱")).contains(BigDecimal.TEN);
    assertThat(boxes.inOwnUnit(BigDecimal.TEN, "亩")).isEmpty();
  }

  @Test
  void sqlThatDoesNotRunIsAFaultOfItsFile() throws IOException {
    String good = BOXES.replace("-- 说明 / remark\n", "");
    write("CON-01", good.replace("fct_consumption_sales", "fct_boxes"));
    write("CON-02", good.replace("CON-01", "CON-02").replace(" as acting_side", " as side"));
    write("CON-03", good.replace("CON-01", "CON-03").replace(" as counts_from", " as counts_to"));

    assertThatThrownBy(() -> OwnIndicators.load(catalogue))
        .isInstanceOf(IndicatorFaults.class)
        .hasMessageContaining("catalogue/indicators/CON-01.sql: DuckDB says: Catalog Error")
        .hasMessageContaining("fct_boxes")
        .hasMessageContaining("catalogue/indicators/CON-02.sql: 'side' is no column of a candidate")
        .hasMessageContaining("acting_side")
        .hasMessageContaining("catalogue/indicators/CON-03.sql: DuckDB says: Binder Error")
        .hasMessageContaining("Column \"counts_from\"");
  }

  @Test
  void aCodeOfTheProgramMayBeDefinedAnewFromAYearOn() throws IOException {
    String packed = ResourceFolder.packed("/pairledger/indicators").get("ORG-08.sql");
    write("ORG-08@2021", packed.replace("fct_exchange_events", "fct_journeys"));

    assertThatThrownBy(() -> OwnIndicators.load(catalogue))
        .hasMessageContaining("catalogue/indicators/ORG-08@2021.sql: DuckDB says: Catalog Error");

    write("ORG-08@2021", packed.replaceAll("definition: .*", "definition: 新口径。"));
    IndicatorCatalogue own = OwnIndicators.load(catalogue);

    assertThat(own.get("ORG-08", 2021).definition()).isEqualTo("新口径。");
    assertThat(own.get("ORG-08", 2020)).isEqualTo(Asking.CATALOGUE.get("ORG-08"));
  }

  @Test
  void aFaultNamesTheFileInTheWorkspaceAndItsLine() throws IOException {
    write("CON-01", BOXES.replace("quantity as amount", "quantity / 2 as amount"));

    assertThatThrownBy(() -> OwnIndicators.load(catalogue))
        .hasMessageContaining("catalogue/indicators/CON-01.sql:10: '-- 说明 / remark' is not")
        .hasMessageContaining("catalogue/indicators/CON-01.sql:13: '/' may not stand");
  }

  private void write(String code, String sql) throws IOException {
    Path file = catalogue.resolve("indicators").resolve(code + ".sql");
    Files.createDirectories(file.getParent());
    Files.writeString(file, sql);
  }
}
