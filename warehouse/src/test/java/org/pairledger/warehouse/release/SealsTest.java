package org.pairledger.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.Sha256;

/** A seal and its lines in the journal, where one of them is missing. */
class SealsTest {

  @TempDir private Path warehouse;

  @BeforeEach
  void aSealedRelease() throws IOException {
    SmallRun.once(warehouse, new Steps());
    seal();
    assertThat(Verification.books(warehouse)).isEmpty();
  }

  @Test
  void oneThatWasStoppedBeforeItsLineIsNoDamageAndIsToldByTheNext() throws IOException {
    takeOffTheJournal(1);
    Releases releases = new Releases(warehouse);

    assertThat(Verification.books(warehouse)).isEmpty();
    assertThat(releases.putRight())
        .containsExactly(
            "seals/000001.json: was made by a command that was stopped, and is told now");
    assertThat(releases.putRight()).isEmpty();
    assertThat(journal()).last().asString().startsWith("seal 000001 " + Sha256.of(file()));
  }

  @Test
  void oneThatWasStoppedWhileItIsWrittenIsNone() throws IOException {
    takeOffTheJournal(1);
    Files.delete(file());
    assertThat(Verification.books(warehouse)).isEmpty();
    seal();
    assertThat(Verification.books(warehouse)).isEmpty();
    Files.delete(file());
    assertThat(Verification.books(warehouse))
        .containsExactly("seals/000001.json: damaged or missing seal");
  }

  @Test
  void oneThatNoLineHasAnnouncedIsDamage() throws IOException {
    takeOffTheJournal(2);
    assertThat(Verification.books(warehouse))
        .containsExactly("journal: has no line of the seal of release 1");
  }

  @Test
  void oneThatIsNotAsAnnouncedIsDamage() throws IOException {
    takeOffTheJournal(1);
    Files.writeString(file(), Files.readString(file()).replace("\n", " \n"));
    assertThat(Verification.books(warehouse))
        .containsExactly("journal: has no line of the seal of release 1");
  }

  private void seal() throws IOException {
    new Seals(warehouse).seal(new Releases(warehouse).find(1).orElseThrow(), "终评");
  }

  private Path file() {
    return warehouse.resolve("seals/000001.json");
  }

  private List<String> journal() throws IOException {
    return Files.readAllLines(warehouse.resolve("journal"));
  }

  private void takeOffTheJournal(int lines) throws IOException {
    List<String> all = journal();
    Files.write(warehouse.resolve("journal"), all.subList(0, all.size() - lines));
  }
}
