package org.pairledger.warehouse.indicator.definition;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A concept in an indicator's name is one that periods have words for. */
class ConceptsInNamesTest {

  @Test
  void aConceptThatNobodyKnowsIsRefused() {
    String file =
        """
        -- code: TST-01
        -- name: 到东部的{帮扶的人}
        -- name_en: Test
        -- category: 试
        -- assessment_category: 试
        -- unit: 人
        -- measure: sum
        -- timing: flow
        -- definition: 到东部的{帮扶对象}，经{车站}。
        select 1
        """;

    assertThatThrownBy(() -> IndicatorCatalogue.of(Map.of("TST-01.sql", file)))
        .hasMessageContaining("TST-01.sql:2: name: {帮扶的人} is not one of [主管部门, ")
        .hasMessageContaining("definition: {车站} is not one of [");
  }
}
