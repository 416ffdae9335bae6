package org.pairledger.contract.workspace.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pairledger.contract.workspace.file.FaultList;

class PersonsOfAWorkspaceTest {

  private final FaultList faults = new FaultList();

  @Test
  void nothingSaidIsFive() {
    assertThat(new PersonsYaml(null).k(faults)).isEqualTo(5);
  }

  @Test
  void offIsOnlyWhatIsWritten() {
    assertThat(new PersonsYaml("off").k(faults)).isZero();
    assertThat(new PersonsYaml("11").k(faults)).isEqualTo(11);
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void aNumberThatHidesNothingIsAFault() {
    for (String k : List.of("0", "1", "-3", "five", "")) {
      assertThat(new PersonsYaml(k).k(faults)).isEqualTo(5);
    }
    assertThat(faults.all()).hasSize(5);
    assertThat(faults.all().get(0).toString()).contains("persons.k");
  }

  @Test
  void aLedgerIsKeptAsLongAsTheLongestPathSays() {
    Retention retention =
        new Retention(
            5,
            new TreeMap<>(
                Map.of(
                    "ledgers/2018",
                    LocalDate.of(2020, 6, 30),
                    "ledgers/2018/p/a.csv",
                    LocalDate.of(2021, 1, 1))));
    assertThat(retention.lastDay("ledgers/2018/p/a.csv")).contains(LocalDate.of(2021, 1, 1));
    assertThat(retention.lastDay("ledgers/2018/p/b.csv")).contains(LocalDate.of(2020, 6, 30));
    assertThat(retention.lastDay("ledgers/2019/p/b.csv")).contains(LocalDate.of(2024, 12, 31));
    assertThat(Retention.NONE.lastDay("ledgers/2019/p/b.csv")).isEqualTo(Optional.empty());
  }

  @Test
  void aDayThatIsNoneIsAFault() {
    new RetentionYaml(-1, Map.of("ledgers/2018", "soon")).retention(faults);
    assertThat(faults.all()).hasSize(2);
  }
}
