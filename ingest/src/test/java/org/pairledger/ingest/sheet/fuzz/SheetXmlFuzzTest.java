package org.pairledger.ingest.sheet.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pairledger.ingest.sheet.hostile.LyingPackage;

/** Any XML in a package that is whole otherwise. */
final class SheetXmlFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anySheetIsReadOrRefused(FuzzedDataProvider data) throws IOException {
    LyingPackage book = new LyingPackage();
    if (data.consumeBoolean()) {
      book.with("xl/styles.xml", data.consumeString(300));
    }
    if (data.consumeBoolean()) {
      book.with("xl/sharedStrings.xml", data.consumeString(300));
    }
    book.rows(data.consumeRemainingAsString());
    Path file = Files.createTempFile("fuzz", ".xlsx");
    try {
      Sink.readsOrRefuses(Files.readAllBytes(book.write(file)), "xlsx");
    } finally {
      Files.delete(file);
    }
  }
}
