package org.pairledger.app.run;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.Holds;
import org.pairledger.contract.person.PersonGate;

/**
 * A build's own copy of everything people decided (all inputs but ledgers and the secret), so that
 * a release can be evaluated again when the workspace has moved on.
 */
final class Rules {

  private static final String FOLDER = "rules";

  private Rules() {}

  static Path of(Path build) {
    return build.resolve(FOLDER);
  }

  static void keep(Path workspace, String secret, Inputs inputs, Path build) throws IOException {
    for (String path : inputs.files().keySet()) {
      Path file = workspace.resolve(path);
      if (!path.startsWith("ledgers/") && !path.equals(secret) && Files.isRegularFile(file)) {
        Path copy = of(build).resolve(path);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        if (!Sha256.of(copy).equals(inputs.files().get(path))) {
          throw new CouldNotRun(path + " was changed while it was read: run again.");
        }
        if (path.startsWith("judgements/")) {
          hidePersons(copy);
        }
      }
    }
  }

  /** A judgement's reason may name somebody; the copy is as open as the rest of a build. */
  private static void hidePersons(Path copy) throws IOException {
    String text = text(copy);
    Files.writeString(
        copy,
        text.lines()
                .map(line -> PersonGate.plain().shown(Holds.THING, line))
                .collect(Collectors.joining("\n"))
            + "\n");
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      return Files.readString(file, Charset.forName("GB18030"));
    }
  }
}
