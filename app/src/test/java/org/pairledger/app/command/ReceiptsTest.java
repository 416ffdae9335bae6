package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;

/** A receipt says what became of a file, what was taken, and what took whose place. */
class ReceiptsTest {

  private static final Receipts RECEIPTS =
      new Receipts(
          new StagingManifest(
              List.of(
                  file("a", "捐赠6月.csv", 2020, "staged", null, "DS08 采用 2 行，未采用 1 行", "款物合计 300"),
                  file("b", "捐赠7月.csv", 2020, "staged", null, "DS08 采用 3 行，未采用 0 行"),
                  file("c", "扫描件.xlsx", 2020, "refused", "文件已加密"),
                  file("d", "捐赠.csv", 2019, "duplicate", null)),
              List.of(submission("a", "b"), submission("b", null)),
              List.of()));

  @Test
  void eachFileHasItsStateAndWhatWasTaken() {
    assertThat(RECEIPTS.of(null, 2020))
        .containsExactly(
            "捐赠6月.csv  已采用",
            "  DS08 采用 2 行，未采用 1 行",
            "  款物合计 300",
            "  自 2020-08-01 起由 捐赠7月.csv 替代",
            "捐赠7月.csv  已采用",
            "  DS08 采用 3 行，未采用 0 行",
            "  替代 捐赠6月.csv",
            "扫描件.xlsx  未能读取：文件已加密");
  }

  @Test
  void theSameBytesTwiceAreCountedOnce() {
    assertThat(RECEIPTS.of("a-b", 2019)).containsExactly("捐赠.csv  与另一文件内容相同，只计一次");
  }

  @Test
  void anotherPairingHasReceiptsOfItsOwn() {
    assertThat(RECEIPTS.of("c-d", null)).isEmpty();
  }

  private static StagedFile file(
      String key,
      String path,
      int year,
      String state,
      @Nullable String refusal,
      String... receipt) {
    return new StagedFile(
        key,
        key,
        path,
        1,
        year,
        "a-b",
        state,
        null,
        refusal,
        null,
        null,
        null,
        null,
        null,
        0,
        0,
        0,
        0,
        0,
        StagedFile.Cells.NONE,
        List.of(receipt));
  }

  private static StagedSubmission submission(String key, @Nullable String replacedBy) {
    LocalDate known = LocalDate.of(2020, 7, 1);
    LocalDate ended = replacedBy == null ? null : LocalDate.of(2020, 8, 1);
    return new StagedSubmission(
        key,
        "DS08",
        known,
        "R",
        null,
        null,
        null,
        null,
        "snapshot",
        null,
        null,
        known,
        ended,
        replacedBy,
        0,
        0);
  }
}
