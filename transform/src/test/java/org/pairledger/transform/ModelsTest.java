package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;

/** The plan as a whole, on empty tables. */
@ExtendWith(LentSpark.class)
class ModelsTest {

  private static final List<Table> BESIDE =
      List.of(StagingTables.COLUMNS, StagingTables.TOTALS, StagingTables.PROBLEMS);

  @Test
  void everyModelReadsWhatWasBuiltBeforeItAndKeepsItsShape(SparkSession spark) {
    Drawn empty = new Drawn(spark);
    List<Table> built = new ArrayList<>(BESIDE);
    givenTables().forEach(given -> built.add(given.table()));

    for (Model model : TransformJob.models()) {
      Dataset<Row> rows =
          model
              .build(onlyBuilt(empty, built))
              .selectExpr(model.table().columns().toArray(String[]::new));

      assertThat(typed(rows))
          .as(model.table().name())
          .containsExactlyElementsOf(
              Arrays.stream(SparkTypes.schema(model.table()).fields())
                  .map(ModelsTest::typed)
                  .toList());
      built.add(model.table());
    }
  }

  @Test
  void everyTableOfTheStarIsGivenOrBuiltOnce() {
    List<String> made =
        Stream.concat(
                givenTables().stream().map(Given::table),
                TransformJob.models().stream().map(Model::table))
            .filter(StarTables.ALL::contains)
            .map(Table::name)
            .toList();

    assertThat(made)
        .containsExactlyInAnyOrderElementsOf(StarTables.ALL.stream().map(Table::name).toList());
  }

  @Test
  void everyLedgerBecomesAFactOrADimension() {
    List<String> kept =
        TransformJob.models().stream().flatMap(model -> model.keeps().stream()).toList();

    assertThat(DatasetCatalogue.builtIn().datasets())
        .filteredOn(dataset -> !dataset.name().equals("hamlet"))
        .allSatisfy(dataset -> assertThat(kept).containsOnlyOnce(dataset.name()));
  }

  private static List<Given> givenTables() {
    return TransformJob.given(
        Workspaces.of(Path.of("nowhere"), LocalDate.of(2020, 12, 31)),
        new StagingManifest(List.of(), List.of(), List.of()),
        DatasetCatalogue.builtIn());
  }

  private static Tables onlyBuilt(Drawn empty, List<Table> built) {
    return new Tables() {
      @Override
      public Dataset<Row> get(Table table) {
        assertThat(built).as("tables built so far").contains(table);
        return empty.get(table);
      }

      @Override
      public Dataset<Row> staged(String ledger) {
        return empty.staged(ledger);
      }
    };
  }

  private static List<String> typed(Dataset<Row> rows) {
    return Arrays.stream(rows.schema().fields()).map(ModelsTest::typed).toList();
  }

  private static String typed(StructField field) {
    return field.name() + " " + field.dataType().simpleString();
  }
}
