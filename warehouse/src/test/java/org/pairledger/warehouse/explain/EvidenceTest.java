package org.pairledger.warehouse.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.star.FactId;

/** A row of months laid out as records: each record shows the cell of its own month. */
class EvidenceTest {

  private static final Rows.Row JANUARY = column(10_000, "C");
  private static final Rows.Row FEBRUARY = column(20_000, "D");

  @Test
  void aRecordOfOneOfSeveralTablesShowsItsOwnCells() {
    List<Rows.Row> own = Evidence.ownColumns(List.of(JANUARY, FEBRUARY), place(20_000));

    assertThat(own).containsExactly(FEBRUARY);
  }

  @Test
  void aFactThatNoTableAnswersForShowsAllCells() {
    List<Rows.Row> own = Evidence.ownColumns(List.of(JANUARY, FEBRUARY), place(3));

    assertThat(own).containsExactly(JANUARY, FEBRUARY);
  }

  private static Rows.Row column(int table, String letter) {
    return new Rows.Row(Map.of("source_table", table, "column_letter", letter));
  }

  private static Rows.Row place(int table) {
    long id = FactId.of("fct_own_records", "0123456789abcdef", 0, table, 3);
    return new Rows.Row(
        Map.of(
            "fact_id",
            id,
            "fact_table",
            "fct_own_records",
            "source_file",
            "0123456789abcdef",
            "source_sheet",
            0,
            "source_row",
            3));
  }
}
