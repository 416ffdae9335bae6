package org.pairledger.ingest.sheet.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes under the name of an old workbook. */
final class BinaryWorkbookFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyBinaryWorkbookIsReadOrRefused(byte[] bytes) {
    Sink.readsOrRefuses(bytes, "xls");
  }
}
