package org.pairledger.app;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
