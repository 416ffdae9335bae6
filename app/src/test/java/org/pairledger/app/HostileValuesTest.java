package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.dataset.CodeList;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;

/**
 * In every field of every kind of ledger once each value that no field can have: the run publishes
 * all the same, and what is counted of the one sound ledger beside them is what stands there.
 */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileValuesTest {

  private static final List<String> HOSTILE =
      List.of(
          "1e308",
          "1E400",
          "-99999999999999999999999999999999999999",
          "NaN",
          "-Infinity",
          "2147483648",
          "9223372036854775807",
          "99999999999999.99",
          "9".repeat(400),
          "9999-12-31",
          "0001-01-01",
          "2020-02-30",
          "999999999-01-01",
          "文".repeat(4_000),
          "1 ".repeat(2_000),
          "𠮷".repeat(2_000),
          "'; drop table x; --",
          "%s%n{}",
          "\u0001",
          "\uFFFE");

  @TempDir private Path root;

  @Test
  void noValueEndsARun() throws IOException {
    SmallWorkspace made = SmallWorkspace.at(root);
    DatasetCatalogue catalogue = DatasetCatalogue.builtIn();
    for (Dataset dataset : catalogue.datasets()) {
      made.write("ledgers/2020/p/某局" + dataset.label() + ".csv", ledger(dataset, catalogue));
    }

    CommandLineRun run = CommandLineRun.of("run", root.toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA_PROBLEMS);
    assertThat(run.out()).contains("files     23 read, 0 refused, 0 neither");
    assertThat(
            TestQuery.rows(
                root,
                "select sum(amount_yuan) from star.fct_fund_flows as facts"
                    + " inner join star.dim_source_files as files"
                    + " on facts.source_file = files.source_file"
                    + " where files.file_path like '%东县财政局%'"))
        .containsExactly("1560000");
  }

  private static String ledger(Dataset dataset, DatasetCatalogue catalogue) {
    List<DatasetField> fields = dataset.fields();
    List<String> lines = new ArrayList<>();
    lines.add("2020年" + dataset.label());
    lines.add(fields.stream().map(DatasetField::label).collect(Collectors.joining(",")));
    lines.add(line(fields, catalogue, -1, ""));
    for (int at = 0; at < fields.size(); at++) {
      for (String value : HOSTILE) {
        lines.add(line(fields, catalogue, at, value));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(
      List<DatasetField> fields, DatasetCatalogue catalogue, int hostileAt, String value) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      cells.add(i == hostileAt ? value : usual(fields.get(i), catalogue));
    }
    return cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(","));
  }

  private static String usual(DatasetField field, DatasetCatalogue catalogue) {
    return switch (field.type()) {
      case CODE -> word(catalogue.codes(field));
      case INTEGER, RUNS, DECIMAL, PERCENT -> "12";
      case MONEY -> "300";
      case DATE -> "2020-05-06";
      case PERIOD -> "2020-05-06至2020-06-06";
      case FLAG -> "是";
      case TEXT, PARTY, POST -> "某某公司";
      case NOTE, ID_NUMBER, PERSON_NAME, HOUSEHOLD_NO, PHONE -> "";
    };
  }

  private static String word(CodeList codes) {
    return codes.usualWords().get(0);
  }
}
