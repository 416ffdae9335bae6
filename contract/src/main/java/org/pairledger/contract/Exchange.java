package org.pairledger.contract;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * A place of one run's own by which driver and workers hand each other files when they share no
 * folder. Names are relative, with {@code /}; a file is there only when it is whole.
 */
public interface Exchange extends Serializable {

  /** Copies a file there. */
  void put(Path file, String name) throws IOException;

  /** Copies one from there to a file that is not there yet. */
  void get(String name, Path file) throws IOException;

  /** The names of the files in a folder, in order, each with the folder's. */
  List<String> in(String folder) throws IOException;

  /** What an engine calls a file or folder there. */
  String address(String name);

  /** Removes all that is there. */
  void clear() throws IOException;
}
