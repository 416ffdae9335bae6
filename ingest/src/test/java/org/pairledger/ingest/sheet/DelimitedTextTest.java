package org.pairledger.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.sheet.content.FileTraits;

final class DelimitedTextTest {

  @TempDir Path folder;

  private SheetDrawing read(String text) throws Exception {
    return SheetDrawing.of(Files.writeString(folder.resolve("ledger.csv"), text));
  }

  private FileTraits traits(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("ledger.csv"), text);
    return SheetReader.read(file, new SheetDrawing());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\t", ";", "|", "#", ", "})
  void theDelimiterIsToldFromTheContent(String delimiter) throws Exception {
    String text = "捐赠方,日期,金额\n甲公司,2020.1.31,\"1,200\"\n乙公司,2020.2.1,300\n".replace(",", delimiter);

    assertThat(traits(text).delimiter()).contains(delimiter);
    assertThat(read(text).lines.get(2)).isEqualTo("3 A=乙公司 | B=2020.2.1 | C=300");
  }

  @Test
  void aNumberSignInEachLineIsTextAllTheSame() throws Exception {
    assertThat(read("#1\n#2\n#3\n").lines).containsExactly("1 A=#1", "2 A=#2", "3 A=#3");
  }

  @Test
  void singleQuotesAreToldFromApostrophes() throws Exception {
    SheetDrawing drawing = read("a,b\n'x, y','won't'\n'z','1'\n");

    assertThat(drawing.lines).containsExactly("1 A=a | B=b", "2 A=x, y | B=won't", "3 A=z | B=1");
  }

  @Test
  void aBackslashBeforeAQuoteIsToldFromDoubling() throws Exception {
    assertThat(read("a,b\n\"10\\\" pipe\",1\n\"x\",2\n").lines.get(1))
        .isEqualTo("2 A=10\" pipe | B=1");
    assertThat(read("a,b\n\"10\"\" pipe\",1\n\"x\",2\n").lines.get(1))
        .isEqualTo("2 A=10\" pipe | B=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndEndsALine(String newline) throws Exception {
    String text = "a,b\n1,2\n3,4".replace("\n", newline);

    assertThat(traits(text).newline()).contains(newline);
    assertThat(read(text).lines).containsExactly("1 A=a | B=b", "2 A=1 | B=2", "3 A=3 | B=4");
  }

  @Test
  void aQuotedLineEndStaysInItsCell() throws Exception {
    assertThat(read("a,b\n\"x\ny\",1\nz,2\n").lines)
        .containsExactly("1 A=a | B=b", "2 A=x\ny | B=1", "3 A=z | B=2");
  }

  /** Characters of two halves, so that one meets the end of every buffer with its first half. */
  @ParameterizedTest
  @ValueSource(strings = {"", "甲"})
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aRareCharacterAtTheEndOfABufferIsReadOn(String before) throws Exception {
    String name = before + "𠮷".repeat(40_000);

    assertThat(read("捐赠方,金额\n\"" + name + "\",10\n").lines.get(1))
        .isEqualTo("2 A=" + name + " | B=10");
  }

  @Test
  void aQuoteThatOpensNothingIsACharacter() throws Exception {
    assertThat(read("捐赠方,用途,金额\n\"甲公司,\"修路, 修桥\",10\n\"\"乙公司\",\"x\",20\n").lines)
        .containsExactly(
            "1 A=捐赠方 | B=用途 | C=金额", "2 A=\"甲公司 | B=修路, 修桥 | C=10", "3 A=\"乙公司 | B=x | C=20");
  }

  @Test
  void quotesInTheMiddleOfACellStay() throws Exception {
    assertThat(read("捐赠方,用途,金额\n\"龙\"公司,a\"b,10\n\"x\",y,20\n").lines)
        .contains("2 A=\"龙\"公司 | B=a\"b | C=10");
  }

  @Test
  void raggedAndBlankLinesKeepTheirPlaces() throws Exception {
    assertThat(read("a,b,c\n\n1\n1,2,3,4\n").lines)
        .containsExactly("1 A=a | B=b | C=c", "3 A=1", "4 A=1 | B=2 | C=3 | D=4");
  }

  @Test
  void accentsOfWesternTextAreNotTakenForChinese() throws Exception {
    Path file = folder.resolve("ledger.csv");
    Files.write(file, "café,déjà vu\n1,naïve\n".getBytes(StandardCharsets.ISO_8859_1));
    SheetDrawing drawing = new SheetDrawing();

    assertThat(SheetReader.read(file, drawing).encoding()).contains("windows-1252");
    assertThat(drawing.lines).containsExactly("1 A=café | B=déjà vu", "2 A=1 | B=naïve");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17})
  void aForeignByteIsSeenWhereverItStands(int before) throws Exception {
    Path file = folder.resolve("ledger.csv");
    String text = "x".repeat(before) + "élevage de poules,1\nab,2\n";
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    SheetDrawing drawing = new SheetDrawing();

    assertThat(SheetReader.read(file, drawing).encoding()).contains("windows-1252");
    assertThat(drawing.lines.get(0))
        .isEqualTo("1 A=" + "x".repeat(before) + "élevage de poules | B=1");
  }

  @Test
  void aTornCellIsNoneOfTheCellsAbove() throws Exception {
    Path file = folder.resolve("ledger.csv");
    byte[] text = "村,数\n甲村,1\n甲?村,1\n甲村,1\n乙村,2\n".getBytes(StandardCharsets.UTF_8);
    text[new String(text, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;
    Files.write(file, text);
    SheetDrawing drawing = new SheetDrawing();
    SheetReader.read(file, drawing);

    assertThat(drawing.lines.subList(1, 5))
        .containsExactly("2 A=甲村 | B=1", "3 A=甲\\xff村 | B=1", "4 A=甲村 | B=1", "5 A=乙村 | B=2");
  }
}
