package org.pairledger.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.contract.CouldNotRun;

/** The folder a command was given as its workspace. */
public final class WorkspaceFolder {

  private static final Pattern STORE = Pattern.compile("([a-z][a-z0-9+.-]{1,19}+):/.*");

  private WorkspaceFolder() {}

  public static Path existing(Path folder) {
    Matcher store = STORE.matcher(folder.toString());
    if (store.matches() && !Files.exists(folder)) {
      throw new CouldNotRun(
          "A workspace cannot lie in a store of objects ("
              + store.group(1)
              + "): it is a folder of this machine, or one that all machines of a cluster share"
              + " (docs/cluster.md).");
    }
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
  public static Optional<Path> around(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.isRegularFile(folder.resolve("workspace.yaml"))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }
}
