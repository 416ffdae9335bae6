package org.pairledger.app.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.pairing.PairedFile;
import org.pairledger.ingest.pairing.PairingNames;
import org.pairledger.ingest.pairing.YearNames;

/**
 * What the folder of a ledger says of it inside its workspace: year and pairing, as a run hears.
 */
public final class LedgerFolders {

  /** Of files that lie in no workspace. */
  public static final LedgerFolders NONE = new LedgerFolders(Path.of(""), Map.of());

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** Year, pairing and the file itself. */
  private static final int NAMES = 3;

  private final Path ledgers;
  private final Map<Integer, YearNames> names;

  private LedgerFolders(Path ledgers, Map<Integer, YearNames> names) {
    this.ledgers = ledgers;
    this.names = names;
  }

  /**
   * Those of a workspace around these files.
   *
   * @throws WorkspaceFaults where its own files cannot be read
   */
  public static LedgerFolders of(Path root, Iterable<Path> files) throws WorkspaceFaults {
    Path ledgers = root.toAbsolutePath().normalize().resolve("ledgers");
    Map<Integer, YearNames> names = new HashMap<>();
    Workspace workspace = Workspace.read(root);
    for (Path file : files) {
      int year = year(ledgers, file);
      if (year > 0) {
        names.computeIfAbsent(year, y -> PairingNames.of(workspace, Set.of(y)).in(y));
      }
    }
    return new LedgerFolders(ledgers, names);
  }

  /**
   * The file as a run would read it; by itself where it lies in no folder of a year and a pairing.
   *
   * @param year told by a person; 0 leaves it to the folder
   */
  public LedgerFile file(Path file, int year) {
    int folder = year(ledgers, file);
    LedgerFile named =
        LedgerFile.named(String.valueOf(file.getFileName()), year == 0 ? folder : year);
    YearNames known = names.get(folder);
    return known == null ? named : named.of(new PairedFile(part(file, 1), known));
  }

  /** The year of the folder that a file lies in; 0 where there is none. */
  private static int year(Path ledgers, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    if (!whole.startsWith(ledgers) || whole.getNameCount() - ledgers.getNameCount() < NAMES) {
      return 0;
    }
    String year = String.valueOf(whole.getName(ledgers.getNameCount()));
    return YEAR.matcher(year).matches() ? Integer.parseInt(year) : 0;
  }

  private String part(Path file, int index) {
    return String.valueOf(
        file.toAbsolutePath().normalize().getName(ledgers.getNameCount() + index));
  }
}
