package org.pairledger.contract.workspace.pairing;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.contract.workspace.region.Region;

/** Reads {@code pairing_members.csv}: without both sides nobody can tell whose ledger it is. */
public final class MemberReader {

  private static final String FILE = "pairing_members.csv";
  private static final FileShape COLUMNS = FileShapes.of("pairing_members.csv");

  private final Path root;
  private final FaultList faults;

  public MemberReader(Path root, FaultList faults) {
    this.root = root;
    this.faults = faults;
  }

  public List<Member> members(List<Pairing> pairings, List<Region> regions) {
    Set<String> ids =
        pairings.stream().map(Pairing::pairingId).collect(Collectors.toCollection(TreeSet::new));
    Set<String> codes = regions.stream().map(Region::code).collect(Collectors.toSet());
    List<CsvRow> rows = CsvFile.rows(root, FILE, COLUMNS, faults);
    Set<String> seen = new HashSet<>();
    List<Member> members =
        rows.stream()
            .map(
                row -> {
                  if (!seen.add(row.values().toString())) {
                    row.fault("region_or_org", "stands on an earlier line already");
                  }
                  return member(row, ids, codes);
                })
            .toList();
    if (!rows.isEmpty()) {
      pairings.forEach(pairing -> bothSides(pairing.pairingId(), members));
    }
    return members;
  }

  private static Member member(CsvRow row, Set<String> pairings, Set<String> codes) {
    String who = row.required("region_or_org");
    if (who.matches("\\d+") && !codes.contains(who)) {
      row.fault("region_or_org", "must be a code of reference/regions.csv, or a name");
    }
    row.inOrder("valid_from", "valid_to");
    return new Member(
        row.oneOf("pairing_id", pairings),
        row.oneOf("role", COLUMNS.allowed("role")).equals("R") ? Side.R : Side.D,
        who,
        row.date("valid_from"),
        row.date("valid_to"));
  }

  private void bothSides(String pairing, List<Member> members) {
    for (Side role : List.of(Side.D, Side.R)) {
      boolean isThere =
          members.stream()
              .anyMatch(member -> member.pairingId().equals(pairing) && member.role() == role);
      if (!isThere) {
        String missing = "needs a member with role " + role;
        faults.add(new Fault(FILE, 0, "pairing_id", pairing, missing));
      }
    }
  }
}
