package org.pairledger.ingest.sheet.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.display.CellFormats;

/** Any number under any format shows something, and never stops a file. */
final class CellFormatFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyNumberIsShownUnderAnyFormat(FuzzedDataProvider data) {
    CellFormats formats = new CellFormats(data.consumeBoolean(), data.consumeBoolean());
    int id = data.consumeInt(0, 200);
    double value = data.consumeDouble();

    Cell cell = formats.of(id, data.consumeRemainingAsString()).number(0, value);

    if (cell.raw().isEmpty()) {
      throw new AssertionError(value);
    }
  }
}
