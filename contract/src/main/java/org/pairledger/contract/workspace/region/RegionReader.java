package org.pairledger.contract.workspace.region;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.contract.workspace.file.RowRules;

/** Reads {@code reference/}: regions over the packed national list, hamlets, other names. */
public final class RegionReader {

  private static final FileShape REGIONS = FileShapes.of("regions.csv");
  private static final FileShape HAMLETS = FileShapes.of("hamlets.csv");
  private static final FileShape ALIASES = FileShapes.of("aliases.csv");

  private final Path root;
  private final FaultList faults;

  public RegionReader(Path root, FaultList faults) {
    this.root = root;
    this.faults = faults;
  }

  public List<Region> regions() {
    List<CsvRow> rows = CsvFile.rows(root, "reference/regions.csv", REGIONS, faults);
    Set<String> own = rows.stream().map(row -> row.text("code")).collect(Collectors.toSet());
    List<Region> packed =
        PackedRegions.all().stream().filter(region -> !own.contains(region.code())).toList();
    Set<String> codes = new HashSet<>(own);
    packed.forEach(region -> codes.add(region.code()));
    Set<String> lines = new HashSet<>();
    RowRules.noCircles(rows, "code", "parent");
    RowRules.noCircles(rows, "code", "successor");
    Stream<Region> read = rows.stream().map(row -> checked(row, lines, codes));
    return Stream.concat(packed.stream(), read).toList();
  }

  private static Region checked(CsvRow row, Set<String> lines, Set<String> codes) {
    if (!lines.add(row.text("code") + "|" + row.text("valid_from"))) {
      row.fault("code", "stands on an earlier line already");
    }
    known(row, "parent", codes);
    known(row, "successor", codes);
    row.inOrder("valid_from", "valid_to");
    return region(row);
  }

  private static void known(CsvRow row, String column, Set<String> codes) {
    if (row.optional(column).filter(code -> !codes.contains(code)).isPresent()) {
      row.fault(column, "must be the code of another line, or of the national list");
    }
  }

  private static Region region(CsvRow row) {
    return new Region(
        row.required("code"),
        row.required("name"),
        row.oneOf("level", REGIONS.allowed("level")),
        row.optional("parent"),
        row.date("valid_from"),
        row.date("valid_to"),
        row.optional("successor"));
  }

  public List<Hamlet> hamlets() {
    return CsvFile.rows(root, "reference/hamlets.csv", HAMLETS, faults).stream()
        .map(
            row ->
                new Hamlet(
                    row.required("county"),
                    row.required("township"),
                    row.required("village"),
                    row.required("hamlet"),
                    row.integer("households"),
                    row.integer("population"),
                    row.optional("is_poor_village").map(flag -> row.flag("is_poor_village"))))
        .toList();
  }

  public List<Alias> aliases() {
    return CsvFile.rows(root, "reference/aliases.csv", ALIASES, faults).stream()
        .map(
            row ->
                new Alias(
                    row.oneOf("kind", ALIASES.allowed("kind")),
                    row.required("alias"),
                    row.required("canonical"),
                    row.text("within")))
        .toList();
  }
}
