package org.pairledger.ingest.cell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.ingest.cell.Cells;

/** A person's key is stable under one secret and worthless without it. */
class PersonKeysTest {

  private static final IdNumber ID = IdNumber.parse(Cells.text("451499199003070012")).value();

  @TempDir private Path folder;

  @Test
  void onePersonHasOneKeyUnderOneSecret() {
    PersonKey key = new PersonKeys(new byte[] {1}).of(ID);

    assertThat(new PersonKeys(new byte[] {1}).of(ID)).isEqualTo(key);
    assertThat(new PersonKeys(new byte[] {2}).of(ID)).isNotEqualTo(key);
    assertThat(key.key()).isPositive();
    assertThat(key.full()).matches("[0-9a-f]{32}").doesNotContain("1990");
  }

  @Test
  void theFirstRunMakesASecretForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("keys/secret.key");

    byte[] made = SecretFile.load(file);

    assertThat(SecretFile.load(file)).isEqualTo(made).hasSize(32);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aSecretOthersCanReadIsRefused() throws IOException {
    Path file = folder.resolve("secret.key");
    SecretFile.load(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> SecretFile.load(file))
        .isInstanceOf(CouldNotRun.class)
        .hasMessageContaining("can be read by others");
  }

  @Test
  void theFingerprintTellsSecretsApart() {
    assertThat(new PersonKeys(new byte[] {1}).fingerprint())
        .isEqualTo(new PersonKeys(new byte[] {1}).fingerprint())
        .isNotEqualTo(new PersonKeys(new byte[] {2}).fingerprint());
  }
}
