package org.pairledger.ingest.ledger.tell;

/**
 * What may be shown of the name and folders of a file: a clerk may have written a person's name or
 * ID number there, which stays with the file and goes nowhere else.
 */
public final class FileNames {

  private FileNames() {}

  /** The path with every likely name and every long number hidden; folders and endings stay. */
  public static String shown(String path) {
    return Masking.whole(path);
  }
}
