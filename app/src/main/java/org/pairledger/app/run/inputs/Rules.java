package org.pairledger.app.run.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.person.FreeWords;

/**
 * A build's own copy of everything people decided (all inputs but ledgers and the secret), so that
 * a release can be evaluated again when the workspace has moved on.
 */
public final class Rules {

  private static final String FOLDER = "rules";

  private Rules() {}

  public static Path of(Path build) {
    return build.resolve(FOLDER);
  }

  public static void keep(Path workspace, String secret, Inputs inputs, Path build)
      throws IOException {
    for (String path : inputs.files().keySet()) {
      Path file = workspace.resolve(path);
      if (!path.startsWith("ledgers/") && !path.equals(secret) && Files.isRegularFile(file)) {
        Path copy = of(build).resolve(path);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        if (!Sha256.of(copy).equals(inputs.files().get(path))) {
          throw new CouldNotRun(path + " was changed while it was read: run again.");
        }
        // A reason may name somebody, and the copy is as open as the rest of a build.
        byte[] whole = Files.readAllBytes(copy);
        byte[] open = FreeWords.withoutPersons(path, whole);
        if (!Arrays.equals(whole, open)) {
          Files.write(copy, open);
        }
      }
    }
  }
}
