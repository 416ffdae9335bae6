package org.pairledger.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.contract.Folders;
import org.pairledger.contract.WholeFile;

/** Files that come into a folder together when all of them are whole, or not at all. */
public final class Aside {

  /** Writes files into a folder and says which. */
  public interface Writing {
    List<Path> into(Path folder) throws IOException, SQLException;
  }

  private Aside() {}

  /** Has them written beside, then moved; returns where they are. */
  public static List<Path> write(Path folder, Writing writing) throws IOException, SQLException {
    Files.createDirectories(folder);
    Path aside = Files.createTempDirectory(folder, ".new-");
    try {
      List<Path> files = new ArrayList<>();
      for (Path file : writing.into(aside)) {
        Path place = folder.resolve(aside.relativize(file));
        WholeFile.put(file, place);
        files.add(place);
      }
      return files;
    } finally {
      Folders.delete(aside);
    }
  }
}
