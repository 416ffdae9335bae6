package org.pairledger.warehouse.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.warehouse.indicator.Asking;

/**
 * What several indicators begin with stands in one place, and a workspace may put its own there.
 */
class RelationsTest {

  private static final Relations TWO =
      new Relations(Map.of("a.sql", "-- Rows.\nselect 1 as x", "b.sql", "select * from a"));

  @Test
  void relationsComeBeforeAnIndicatorsOwnSteps() {
    assertThat(
            Relations.before(
                TWO.of(List.of("a", "b")), "with\nc as (\nselect * from b\n)\nselect * from c"))
        .isEqualTo(
            "with\na as (\nselect 1 as x\n),\nb as (\nselect * from a\n),\n"
                + "c as (\nselect * from b\n)\nselect * from c");
    assertThat(Relations.before(TWO.of(List.of("a")), "select * from a"))
        .isEqualTo("with\na as (\nselect 1 as x\n)\nselect * from a");
  }

  @Test
  void aRelationStandsUnderTheNameByWhichTheNextOneReadsIt() {
    assertThat(TWO.has("a as b")).isTrue();
    assertThat(TWO.has("c as a")).isFalse();
    assertThat(Relations.before(TWO.of(List.of("a as rows")), "select * from rows"))
        .isEqualTo("with\nrows as (\nselect 1 as x\n)\nselect * from rows");
  }

  @Test
  void aWorkspacesRelationServesEveryIndicatorThatBeginsWithIt(@TempDir Path catalogue)
      throws IOException {
    Files.createDirectories(catalogue.resolve("relations"));
    Files.writeString(
        catalogue.resolve("relations/attendances.sql"),
        "select * from star.fct_training_attendances where person_key is not null");

    IndicatorCatalogue own = IndicatorCatalogue.load(Optional.of(catalogue));

    assertThat(own.get("TAL-07").sql()).contains("where person_key is not null");
    assertThat(own.get("LAB-17").sql()).contains("where person_key is not null");
    assertThat(own.get("LAB-03").sql()).isEqualTo(Asking.CATALOGUE.get("LAB-03").sql());
  }

  @Test
  void aRelationThatNobodyKnowsIsRefused() {
    String file =
        """
        -- code: TST-01
        -- name: 试
        -- name_en: Test
        -- category: 试
        -- assessment_category: 试
        -- unit: 个
        -- measure: sum
        -- timing: flow
        -- relations: work_spell
        -- definition: 试。
        select 1
        """;

    assertThatThrownBy(() -> IndicatorCatalogue.of(Map.of("TST-01.sql", file)))
        .hasMessageContaining("relations: 'work_spell' is not one of []");
  }
}
