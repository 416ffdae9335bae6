package org.pairledger.contract.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.table.Table;

/** The catalogue is files: built-in ones, laid over by the workspace's. */
class DatasetCatalogueTest {

  @TempDir private Path workspace;

  @Test
  void everyDatasetOfTheDomainIsThere() {
    assertThat(DatasetCatalogue.builtIn().datasets())
        .extracting(Dataset::id)
        .contains("DS01", "DS08", "DS21")
        .hasSize(22);
  }

  @Test
  void theIndexNamesEveryFileOfTheCatalogue() throws IOException {
    Path root =
        Path.of(System.getProperty("pairledger.root"))
            .resolve("contract/src/main/resources/pairledger/catalogue");
    List<String> indexed = Files.readAllLines(root.resolve("index.txt"));

    try (Stream<Path> files = Files.walk(root)) {
      assertThat(files.filter(f -> f.toString().endsWith(".yaml")))
          .extracting(f -> root.relativize(f).toString().replace('\\', '/'))
          .containsExactlyInAnyOrderElementsOf(indexed);
    }
  }

  @Test
  void everyDatasetHasAStagingTable() {
    Table table = StagingTables.of(DatasetCatalogue.builtIn().dataset("DS08").orElseThrow());

    assertThat(table.name()).isEqualTo("stg_donation");
    assertThat(table.columns())
        .startsWith("source_file", "source_sheet", "source_table", "source_row")
        .contains("cash_yuan", "cash_bound", "donor", "donor_is_person", "donor_key")
        .doesNotContain("note");
  }

  @Test
  void aBirthMonthIsNotStaged() {
    Table table = StagingTables.of(DatasetCatalogue.builtIn().dataset("DS03").orElseThrow());

    assertThat(table.columns()).doesNotContain("birth_month").contains("sex", "birth_year");
  }

  @Test
  void aNewHeadingIsALineInAFile() throws IOException {
    write("datasets/ours.yaml", "id: DS08\nfields:\n  - {name: cash, aliases: [善款数额]}\n");

    DatasetField cash =
        DatasetCatalogue.load(workspace).dataset("DS08").orElseThrow().field("cash").orElseThrow();

    assertThat(cash.aliases()).contains("善款数额", "捐款金额");
    assertThat(cash.type()).isEqualTo(FieldType.MONEY);
  }

  @Test
  void aNewWordForACodeIsALineInAFile() throws IOException {
    write("codes/ours.yaml", "name: fund_stage\ncodes:\n  transferred: [汇出]\n");

    CodeList stages = DatasetCatalogue.load(workspace).codeLists().get("fund_stage");

    assertThat(stages.code("汇 出")).contains("transferred");
    assertThat(stages.code("拨付")).contains("transferred");
  }

  @Test
  void allFaultsOfTheFilesAreToldAtOnce() throws IOException {
    write("datasets/a.yaml", "id: DS08\ncolour: red\n");
    write("datasets/b.yaml", "id: DS90\nname: x\nlabel: 甲\nfields:\n  - {name: y, label: 乙}\n");
    write(
        "datasets/c.yaml",
        """
        id: DS91
        name: x
        label: 甲
        fields:
          - {name: k, label: 乙, type: code, codes: nowhere}
        """);
    write(
        "datasets/d.yaml",
        """
        id: DS92
        name: w
        label: "{车间}甲"
        fields:
          - {name: k, label: "其中{帮扶的人}", type: text}
        """);

    assertThatThrownBy(() -> DatasetCatalogue.load(workspace))
        .isInstanceOf(CatalogueFaults.class)
        .hasMessageContaining("catalogue/datasets/a.yaml:2 key: found 'colour', allowed are [")
        .hasMessageContaining("catalogue/datasets/b.yaml › y: 'type' is missing")
        .hasMessageContaining("c.yaml › k: codes 'nowhere' is none of the code lists")
        .hasMessageContaining("d.yaml: found '{帮扶的人}', allowed are [主管部门, 产品, ");
  }

  @Test
  void whatAFieldIsHeldAgainstIsAFieldThere() throws IOException {
    write("datasets/a.yaml", "id: DS11\nfields:\n  - {name: workers, part_of: area}\n");
    write("datasets/b.yaml", "id: DS09\nfields:\n  - {name: months, within: [village]}\n");
    write("datasets/c.yaml", "id: DS12\nfields:\n  - {name: left_on, after: nowhere}\n");
    write("datasets/d.yaml", "id: DS03\nfields:\n  - {name: post_state, until: kind}\n");

    assertThatThrownBy(() -> DatasetCatalogue.load(workspace))
        .isInstanceOf(CatalogueFaults.class)
        .hasMessageContaining("workers: part_of 'area' is no other number of the same type")
        .hasMessageContaining("months: within 'village' is no date field")
        .hasMessageContaining("left_on: after 'nowhere' parts no two date fields")
        .hasMessageContaining("post_state: until 'kind' is no date field");
  }

  @Test
  void aLayoutThatCannotBeIsTold() throws IOException {
    write("datasets/a.yaml", "id: DS08\ndigit_columns: donor\n");
    write("datasets/b.yaml", "id: DS09\ntransposed: true\ncard: true\n");

    assertThatThrownBy(() -> DatasetCatalogue.load(workspace))
        .isInstanceOf(CatalogueFaults.class)
        .hasMessageContaining("digit_columns 'donor' is no money field of it")
        .hasMessageContaining("transposed and card exclude one another");
  }

  @Test
  void aDatasetHasANameOfItsOwnAndACodeListHasCodes() throws IOException {
    write("datasets/a.yaml", "id: DS90\nname: donation\nlabel: 甲\n");
    write("codes/b.yaml", "name: fund_stage\n");

    assertThatThrownBy(() -> DatasetCatalogue.load(workspace))
        .hasMessageContaining("datasets/a.yaml: another dataset has the name 'donation' already")
        .hasMessageContaining("catalogue/codes/b.yaml: 'codes' is missing");
  }

  @Test
  void aDirectionIsWrittenWithTheNamesOfAnyPairing() throws IOException {
    workspace("workspace.yaml", "name: 测试\nas_of: 2021-12-31\n");
    workspace(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        p,拱墅—旺苍,,county,,,,true,2021-01-01,
        """);
    workspace(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        p,D,330105,2021-01-01,
        p,R,510821,2021-01-01,
        """);
    workspace(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        330000,浙江省,province,,,,
        330105,拱墅区,county,330000,,,
        510821,旺苍县,county,,,,
        """);

    CodeList directions = DatasetCatalogue.load(workspace).codeLists().get("direction");

    assertThat(directions.code("拱墅→旺苍")).contains("D>R");
    assertThat(directions.code("旺苍县赴浙江")).contains("R>D");
    assertThat(directions.code("川—>浙")).contains("R>D");
    assertThat(directions.code("赴拱墅区")).contains("R>D");
  }

  private void workspace(String name, String text) throws IOException {
    Path file = workspace.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void write(String name, String text) throws IOException {
    Path file = workspace.resolve("catalogue").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
