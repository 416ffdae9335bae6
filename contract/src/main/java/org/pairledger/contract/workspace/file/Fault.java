package org.pairledger.contract.workspace.file;

import java.util.Optional;

/**
 * One thing wrong in a workspace's own files, said to the person who keeps them.
 *
 * @param file relative to the workspace
 * @param line from 1, or 0 for the file as a whole
 * @param place column or key, may be empty
 * @param found what stands there, may be empty
 * @param allowed what may stand there, as a sentence part
 */
public record Fault(String file, int line, String place, String found, String allowed) {

  /** One line: file, line, place, what was found, what is allowed. */
  public String message() {
    String where = file + (line > 0 ? ":" + line : "") + (place.isEmpty() ? "" : " " + place);
    String what =
        Optional.of(found)
            .filter(text -> !text.isEmpty())
            .map(t -> "found '" + t + "', ")
            .orElse("");
    return where + ": " + what + allowed;
  }
}
