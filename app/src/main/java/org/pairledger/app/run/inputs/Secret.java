package org.pairledger.app.run.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.person.SecretFile;
import org.pairledger.warehouse.release.Grounds;
import org.pairledger.warehouse.release.Manifest;

/** Whether a workspace still has the secret by which its release made the keys of persons. */
public final class Secret {

  private Secret() {}

  /** What tells it from another; nothing when there is none yet. */
  public static Optional<String> fingerprint(Workspace workspace) {
    Path file = file(workspace);
    return Files.exists(file)
        ? Optional.of(new PersonKeys(SecretFile.load(file)).fingerprint())
        : Optional.empty();
  }

  private static Path file(Workspace workspace) {
    return workspace.root().resolve(workspace.settings().secret());
  }

  /** Refuses another, or none, before one is made and every person is somebody else. */
  public static void mustBeThatOf(Workspace workspace, Manifest release) throws IOException {
    if (isThatOf(workspace, release)) {
      return;
    }
    Path file = file(workspace);
    throw new CouldNotRun(
        file
            + (Files.exists(file) ? " is not the secret" : " is missing, the secret")
            + " by which release "
            + release.release()
            + " made the keys of persons. Put it back from a backup; to go on with another one,"
            + " under which every person gets another key: pairledger run --new-secret.");
  }

  /** Releases of earlier programs told its file's hash among the workspace's files. */
  private static boolean isThatOf(Workspace workspace, Manifest release) throws IOException {
    Grounds grounds = release.grounds();
    if (grounds != null) {
      return grounds.secret().isEmpty()
          || fingerprint(workspace).equals(Optional.of(grounds.secret()));
    }
    String before = release.inputs().get(workspace.settings().secret());
    Path file = file(workspace);
    return before == null || (Files.exists(file) && Sha256.of(file).equals(before));
  }
}
