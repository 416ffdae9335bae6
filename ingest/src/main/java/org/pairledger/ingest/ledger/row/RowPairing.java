package org.pairledger.ingest.ledger.row;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.DittoMark;
import org.pairledger.ingest.ledger.bind.PairingColumn;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.pairing.Named;
import org.pairledger.ingest.pairing.PairedFile;
import org.pairledger.ingest.pairing.Role;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Decides of each row of a table which pairing it is of: by the counties its cells name, else by
 * the heading of its block, the name of its sheet, and at last by the folder of its file.
 */
public final class RowPairing {

  private static final int REMEMBERED = 10_000;
  private static final Named NOTHING = new Named(Named.Kind.NOTHING, Set.of());

  /**
   * Which pairing, or why none.
   *
   * @param pairing another than the file's own; null where it is that, or none
   * @param at the column that decided; null where none did
   * @param cell what it says
   * @param isRepeated whether it is blank in the row itself and not merged with what it repeats
   */
  public record Decision(
      @Nullable String pairing,
      @Nullable PairingColumn at,
      @Nullable Cell cell,
      boolean isRepeated) {

    private static final Decision HOME = new Decision(null, null, null, false);

    /** Whether the row can be of no pairing of the workspace. */
    public boolean isNobodys() {
      return at != null && pairing == null;
    }

    /** Whether the row is another pairing's than the file's own. */
    public boolean isElsewhere() {
      return pairing != null;
    }
  }

  private final List<PairingColumn> columns;
  private final PairedFile file;
  private final MergedDown merged;
  private final Named sheet;
  private final @Nullable Cell[] above;
  private final Map<String, Named> read = new HashMap<>();
  private Named block = NOTHING;
  private boolean mayMove;

  public RowPairing(Binding binding, String sheetName, PairedFile file, MergedDown merged) {
    this.columns = PairingColumn.of(binding);
    this.file = file;
    this.merged = merged;
    this.above = new @Nullable Cell[columns.size()];
    this.mayMove = !columns.isEmpty();
    this.sheet = heading(sheetName);
  }

  /** Whether a column of the sheet names pairings. */
  public boolean isAt(int sheetColumn) {
    return columns.stream().anyMatch(column -> column.column() == sheetColumn);
  }

  /** Whether its rows are of one pairing or another by what the table says. */
  public boolean mayMove() {
    return mayMove;
  }

  /** A block begins or ends; its heading may name the county of its rows. */
  public void block(@Nullable Cell heading) {
    Arrays.fill(above, null);
    block = heading == null ? NOTHING : heading(heading.text());
  }

  /** Only a county's own name heads the rows of a county. */
  private Named heading(String text) {
    String bare = BlockWords.bare(text);
    if (!file.names().isCounty(bare)) {
      return NOTHING;
    }
    mayMove = true;
    Named named = file.named(bare, Role.RECIPIENT);
    return named.kind() == Named.Kind.COUNTY ? named : NOTHING;
  }

  /**
   * Which pairing a row is of.
   *
   * @param row from 1
   */
  @SuppressWarnings("ReferenceEquality")
  public Decision of(int row, List<Cell> cells) {
    if (!mayMove) {
      return Decision.HOME;
    }
    Set<String> places = null;
    Set<String> units = null;
    Decision said = Decision.HOME;
    Decision purse = Decision.HOME;
    for (int i = 0; i < columns.size(); i++) {
      PairingColumn column = columns.get(i);
      Cell cell = cell(column, cells);
      Cell told = told(i, cell);
      Named named = told == null ? NOTHING : named(told, column);
      if (column.isOfPlaces() && (named.says() || named.isAtFault()) && said.at() == null) {
        boolean isRepeated = told != cell && merged.above(row, column.column()) == null;
        said = new Decision(null, column, told, isRepeated);
      }
      if (named.isAtFault() && column.kind() != PairingColumn.Kind.UNIT) {
        return new Decision(null, column, told, false);
      }
      if (named.says() && column.isOfPlaces()) {
        places = common(places, named.pairings());
      } else if (named.says()) {
        units = common(units, named.pairings());
        if (column.kind() == PairingColumn.Kind.PURSE) {
          purse = new Decision(null, column, told, false);
        }
      }
      remember(row, column, cell);
    }
    return places == null ? byUnits(units, purse) : byPlaces(places, units, said);
  }

  private void remember(int row, PairingColumn column, @Nullable Cell cell) {
    if (cell != null && !cell.text().isBlank()) {
      merged.remember(row, cell, column.column());
    }
  }

  private Decision byPlaces(Set<String> places, @Nullable Set<String> units, Decision said) {
    Set<String> both = common(units, places);
    Set<String> named = both.isEmpty() ? places : both;
    if (named.contains(file.home())) {
      return Decision.HOME;
    }
    return named.size() == 1
        ? new Decision(named.iterator().next(), said.at(), said.cell(), said.isRepeated())
        : said;
  }

  /**
   * Units that name no pairing, or several, leave the row where its block or its file is; not so
   * purses that are not of its file's pairing.
   */
  private Decision byUnits(@Nullable Set<String> units, Decision purse) {
    if (units != null && purse.at() != null && units.size() != 1 && !units.contains(file.home())) {
      return purse;
    }
    for (Set<String> named :
        List.of(units == null ? Set.<String>of() : units, block.pairings(), sheet.pairings())) {
      if (named.contains(file.home())) {
        return Decision.HOME;
      }
      if (named.size() == 1) {
        return new Decision(named.iterator().next(), null, null, false);
      }
    }
    return Decision.HOME;
  }

  private static Set<String> common(@Nullable Set<String> some, Set<String> others) {
    Set<String> common = new TreeSet<>(others);
    if (some != null) {
      common.retainAll(some);
    }
    return common;
  }

  private Named named(Cell cell, PairingColumn column) {
    if (read.size() > REMEMBERED) {
      read.clear();
    }
    return read.computeIfAbsent(
        column.kind() + "|" + column.role() + cell.text(),
        text -> named(CellText.plain(cell.text()), column));
  }

  private Named named(String text, PairingColumn column) {
    return column.kind() == PairingColumn.Kind.PURSE
        ? PurseWords.place(text).map(place -> purse(place, column.role())).orElse(NOTHING)
        : file.named(text, column.role());
  }

  /** Whose purse it is; at fault is only a county's that no pairing has. */
  private Named purse(String place, Role role) {
    Named named = file.named(place, role);
    return named.isAtFault() && !file.names().isCounty(place) ? NOTHING : named;
  }

  private static @Nullable Cell cell(PairingColumn column, List<Cell> cells) {
    for (Cell one : cells) {
      if (one.column() == column.column()) {
        return one;
      }
    }
    return null;
  }

  /** What a column of places says; a blank repeats what stands above it in its block. */
  private @Nullable Cell told(int index, @Nullable Cell cell) {
    if (!columns.get(index).isOfPlaces()) {
      return cell;
    }
    if (cell != null && !cell.text().isBlank() && !DittoMark.isOne(cell)) {
      above[index] = CellText.isBlank(CellText.plain(cell.text())) ? null : cell;
    }
    return above[index];
  }
}
