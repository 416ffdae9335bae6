package org.pairledger.ingest.cell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pairledger.ingest.cell.Cells.number;
import static org.pairledger.ingest.cell.Cells.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.cell.Cells;

/** M13: ID numbers as ledgers hold them; every one here is of the unassigned area 451499. */
class IdNumberTest {

  private static final String WHOLE = "451499199003070012";
  private static final String WITH_X = "45149919880101001X";

  @ParameterizedTest
  @ValueSource(
      strings = {
        WHOLE,
        " 451499199003070012 ",
        "'451499199003070012",
        "451499 19900307 0012",
        "４５１４９９１９９００３０７００１２",
        "451499\n199003070012"
      })
  void oneNumberHasOneForm(String written) {
    IdNumber id = IdNumber.parse(text(written)).value();

    assertThat(id).isNotNull();
    assertThat(id.digits()).isEqualTo(WHOLE);
  }

  @Test
  void aSmallXIsALargeOne() {
    String small = WITH_X.toLowerCase(java.util.Locale.ROOT);

    assertThat(IdNumber.isValid(WITH_X)).isTrue();
    assertThat(IdNumber.parse(text(small)).value().digits()).isEqualTo(WITH_X);
    assertThat(IdNumber.parse(text("45149919880101001Ｘ")).value().digits()).isEqualTo(WITH_X);
  }

  @Test
  void sexAndBirthAreInTheNumber() {
    IdNumber id = IdNumber.parse(text(WHOLE)).value();

    assertThat(id.sex()).isEqualTo("M");
    assertThat(id.birthYear()).isEqualTo(1990);
    assertThat(id.birthMonth()).isEqualTo(3);
  }

  @Test
  void theOldFormOfFifteenDigitsIsTheSamePerson() {
    assertThat(IdNumber.parse(text("451499900307001")).value().digits()).isEqualTo(WHOLE);
  }

  @Test
  void whatASpreadsheetDestroyedIsNamedSo() {
    assertThat(Cells.drawn(IdNumber.parse(text("4.51499E+17")))).isEqualTo("[id-destroyed]");
    assertThat(Cells.drawn(IdNumber.parse(number("4.51499E+17", "451499199003070000"))))
        .isEqualTo("[id-destroyed]");
    assertThat(Cells.drawn(IdNumber.parse(text("451499199003070000")))).isEqualTo("[id-destroyed]");
  }

  @ParameterizedTest
  @CsvSource({
    "451499199003070013, id-check-digit",
    "451499199013070012, id-birth-date",
    "45149919900307001, id-length",
    "451499199003O70012, id-check-digit",
  })
  void aFaultIsNamed(String written, String rule) {
    assertThat(Cells.drawn(IdNumber.parse(text(written)))).isEqualTo("[" + rule + "]");
  }

  @Test
  void noLogLineCanShowIt() {
    assertThat(IdNumber.parse(text(WHOLE)).toString()).doesNotContain("1990", WHOLE);
  }
}
