package org.pairledger.contract;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A word in a folder by which a machine proves that it sees that very folder, and not an empty
 * place or another folder of the same path, before it reads or writes there.
 */
public final class SharedMark implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String NAME = ".mark";

  private final String folder;
  private final String word;

  private SharedMark(String folder, String word) {
    this.folder = folder;
    this.word = word;
  }

  /** Leaves one in a folder, which is made if it is not there. */
  public static SharedMark leave(Path folder) throws IOException {
    Path made = Files.createDirectories(folder.toAbsolutePath().normalize());
    SharedMark mark = new SharedMark(made.toString(), UUID.randomUUID().toString());
    Files.writeString(made.resolve(NAME), mark.word);
    return mark;
  }

  /** One that was left, by what {@link #toString} said of it. */
  public static SharedMark of(String said) {
    int end = said.indexOf(' ');
    return new SharedMark(said.substring(end + 1), said.substring(0, end));
  }

  /** Where it lies, by its whole path. */
  public Path folder() {
    return Path.of(folder);
  }

  /**
   * Looks for it.
   *
   * @throws FaultOfMachine when it cannot be seen from here
   */
  public void require() {
    Path file = folder().resolve(NAME);
    try {
      String found = Files.readString(file, StandardCharsets.UTF_8);
      if (!found.equals(word)) {
        throw new IOException("another folder has this path here");
      }
    } catch (IOException e) {
      throw FaultOfMachine.cannotRead(folder(), e);
    }
  }

  /** The word, a blank, the folder. */
  @Override
  public String toString() {
    return word + " " + folder;
  }
}
