package org.pairledger.contract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.star.ColumnComments;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.dimension.DimPairings;
import org.pairledger.contract.star.fact.FctFundFlows;

/** Every column of star and assess says what it means, and every number in which unit it is. */
class ColumnNotesTest {

  private static final Set<Type> NUMBERS = Set.of(Type.DECIMAL, Type.RATIO);

  @Test
  void everyColumnHasADefinitionAndEveryNumberAUnit() {
    List<String> missing = new ArrayList<>();
    for (Table table : tables()) {
      for (Field field : table.fields()) {
        boolean isSaid =
            ColumnNotes.of(field.name())
                .filter(note -> !note.definition().isBlank())
                .filter(note -> !NUMBERS.contains(field.type()) || note.unit().isPresent())
                .isPresent();
        if (!isSaid) {
          missing.add(table.name() + "." + field.name());
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void aUnitInANameIsTheUnitSaid() {
    List<String> wrong = new ArrayList<>();
    for (Table table : tables()) {
      for (Field field : table.fields()) {
        String unit = ColumnNotes.of(field.name()).flatMap(ColumnNotes.Note::unit).orElse("");
        boolean isYuan = field.name().endsWith("_yuan");
        boolean isPercent = field.name().endsWith("_percent");
        if (isYuan != unit.startsWith("元") || isPercent != unit.equals("%")) {
          wrong.add(table.name() + "." + field.name() + ": " + unit);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void aColumnOfAFileTellsItsKey() {
    assertThat(ColumnComments.ofFile(FctFundFlows.TABLE))
        .containsEntry("pairledger.column.amount_yuan", "金额（元） (Amount (yuan))。台账填报的金额。单位：元")
        .containsEntry(
            "pairledger.column.pairing_id",
            "结对编号 (Pairing)。结对关系的编号，见 dim_pairings。→ star.dim_pairings.pairing_id");
    assertThat(ColumnComments.of(DimPairings.TABLE, DimPairings.PAIRING_ID)).endsWith("。主键");
  }

  private static List<Table> tables() {
    return Stream.concat(StarTables.ALL.stream(), AssessTables.ALL.stream()).toList();
  }
}
