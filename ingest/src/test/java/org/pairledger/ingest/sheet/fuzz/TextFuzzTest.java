package org.pairledger.ingest.sheet.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes under the name of a text. */
final class TextFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyTextIsReadOrRefused(byte[] bytes) {
    Sink.readsOrRefuses(bytes, "csv");
  }
}
