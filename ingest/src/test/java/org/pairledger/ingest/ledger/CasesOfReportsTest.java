package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ledgers after public bug reports of other readers that were right from the first. */
class CasesOfReportsTest {

  @Test
  void aTownshipLeftBlankAfterASubtotalStaysBlank() throws Exception {
    Read read = Case.report("85-township-left-out-after-total").read();

    assertThat(read.drawn("township", "workshop_name")).containsExactly("水口镇 | 甲某车间", "水口镇 | 乙某车间");
    assertThat(read.complaints()).contains("B5 required-blank", "B6 required-blank");
  }
}
