package org.pairledger.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.pairledger.contract.CouldNotRun;

/** The folder a command was given as its workspace. */
final class WorkspaceFolder {

  private WorkspaceFolder() {}

  static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CouldNotRun("There is no folder " + folder + ".");
    }
    if (!Files.isRegularFile(folder.resolve("workspace.yaml"))) {
      throw new CouldNotRun(
          folder + " is not a workspace: it has no workspace.yaml (init makes one).");
    }
    return folder;
  }

  /** The workspace that a file lies in, however deep; none above a file that lies in none. */
  static Optional<Path> around(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.isRegularFile(folder.resolve("workspace.yaml"))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }
}
