package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FctOwnRecords;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.judgement.JointEvent;
import org.pairledger.transform.given.GivenTables;
import org.pairledger.transform.given.JointDecisions;
import org.pairledger.transform.table.Given;

/** The star as its files say it. */
class StarFilesTest {

  static List<StarFile> files() {
    return StarFiles.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileReadsWhatItsHeaderSays(StarFile file) throws SQLException {
    assertThat(tablesNamed(file.query())).as(file.name()).isEqualTo(new TreeSet<>(file.reads()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aTablesKeyIsThatOfItsContract(StarFile file) {
    assertThat(StarTables.ALL)
        .filteredOn(table -> table.name().equals(file.name()))
        .allSatisfy(
            table ->
                assertThat(file.key())
                    .containsExactlyElementsOf(table.key().stream().map(Field::name).toList()));
  }

  @Test
  void everyFileIsComputedAfterThoseItReads() {
    Set<String> there = new HashSet<>();
    List<String> computed = files().stream().map(StarFile::gives).toList();

    for (StarFile file : StarFiles.inOrder(files())) {
      assertThat(there)
          .as(file.name())
          .containsAll(file.reads().stream().filter(computed::contains).toList());
      there.add(file.gives());
    }
    assertThat(there).containsExactlyInAnyOrderElementsOf(computed);
  }

  @Test
  void everyTableOfTheStarIsGivenOrComputedOnce() {
    List<String> star = StarTables.ALL.stream().map(Table::name).toList();
    List<String> made =
        Stream.of(
                given(Workspaces.ofHere()).stream().map(given -> given.table().name()),
                files().stream().map(StarFile::name),
                Stream.of(FctOwnRecords.TABLE.name()))
            .flatMap(names -> names)
            .filter(star::contains)
            .toList();

    assertThat(made).containsExactlyInAnyOrderElementsOf(star);
  }

  @Test
  void everyLedgerBecomesAFactOrADimension() {
    List<String> kept = files().stream().flatMap(file -> file.keeps().stream()).toList();

    assertThat(DatasetCatalogue.builtIn().datasets())
        .filteredOn(dataset -> !dataset.name().equals("hamlet"))
        .allSatisfy(dataset -> assertThat(kept).containsOnlyOnce(dataset.name()));
  }

  @Test
  void aDecisionOfTheWorkspaceHoldsInBothOrders() {
    Workspace one = Workspaces.ofHere();
    Workspace decided =
        new Workspace(
            one.root(),
            one.settings(),
            one.pairings(),
            one.members(),
            one.regions(),
            one.hamlets(),
            one.aliases(),
            one.plans(),
            one.judgements(),
            List.of(new JointEvent(11, 12, true)));

    assertThat(given(decided))
        .filteredOn(given -> given.table().equals(JointDecisions.TABLE))
        .flatExtracting(given -> Drawn.lines(given.rows()))
        .containsExactly("11 | 12 | true", "12 | 11 | true");
  }

  private static List<Given> given(Workspace workspace) {
    return GivenTables.of(
        workspace,
        new StagingManifest(List.of(), List.of(), List.of()),
        DatasetCatalogue.builtIn());
  }

  /** What a query reads by DuckDB's own parse, less the names it defines for itself. */
  private static Set<String> tablesNamed(String query) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement parse =
            duckdb.prepareStatement("select json_serialize_sql(?::varchar)::varchar")) {
      parse.setString(1, query);
      try (ResultSet tree = parse.executeQuery()) {
        tree.next();
        Set<String> named = all("\"table_name\":\"(\\w+)\"", tree.getString(1));
        named.removeAll(all("\"key\":\"(\\w+)\"", tree.getString(1)));
        return named;
      }
    }
  }

  private static Set<String> all(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
