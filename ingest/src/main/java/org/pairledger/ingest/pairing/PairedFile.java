package org.pairledger.ingest.pairing;

/**
 * What is known of a file's pairings before its rows are read.
 *
 * @param home the pairing, declared or not, in whose folder it lies
 * @param names of the counties of its year
 */
public record PairedFile(String home, YearNames names) {

  /** A file read by itself, outside any workspace. */
  public static final PairedFile ALONE = new PairedFile("", YearNames.NONE);

  /** What a text of the file names. */
  public Named named(String text, Role role) {
    return names.of(text, role, home);
  }
}
