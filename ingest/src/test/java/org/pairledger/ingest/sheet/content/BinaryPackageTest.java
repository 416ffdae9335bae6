package org.pairledger.ingest.sheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.pairledger.ingest.sheet.SheetDrawing;

/** The .xlsb workbook among the writers' files. */
final class BinaryPackageTest {

  @Test
  void cellsAndMergesAreThoseOfTheWorkbook() throws Exception {
    URL file = getClass().getResource("/pairledger/cases/writers/sheetjs-xlsb/台账.xlsb");
    SheetDrawing drawing = SheetDrawing.of(Path.of(Objects.requireNonNull(file).toURI()));

    assertThat(drawing.sheets).extracting(SheetHead::name).containsExactly("捐赠", "务工", "项目");
    assertThat(drawing.sheets.get(0).merges()).isEqualTo(List.of(new Merge(0, 0, 0, 8)));
    assertThat(drawing.sheets.get(1).merges()).hasSize(12).contains(new Merge(3, 5, 1, 1));
    assertThat(drawing.lines).contains("8 A=合计 | F=1258.2834");
  }
}
