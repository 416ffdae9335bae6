package org.pairledger.warehouse.trial;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.region.Region;

/** The dimensions that a test's rows lie in: its pairing, members and regions of the workspace. */
final class Surroundings {

  private Surroundings() {}

  static void draw(DrawnStar star, Workspace workspace, Pairing pairing) throws SQLException {
    List<Member> members =
        workspace.members().stream()
            .filter(one -> one.pairingId().equals(pairing.pairingId()))
            .toList();
    star.draw(
        "dim_pairings",
        "pairing_id | pairing_name | pairing_level | peer_group | is_scored | donor_region_code |"
            + " recipient_region_code\n"
            + line(
                pairing.pairingId(),
                pairing.name(),
                pairing.level(),
                pairing.peerGroup(),
                Boolean.toString(pairing.scored()),
                first(members, Side.D),
                first(members, Side.R)));
    star.draw(
        "bridge_pairing_closure",
        "ancestor_pairing_id | pairing_id | distance\n"
            + line(pairing.pairingId(), pairing.pairingId(), "0"));
    star.draw(
        "dim_pairing_members",
        "pairing_id | member_role | member_code | valid_from\n"
            + members.stream()
                .map(
                    one ->
                        line(
                            one.pairingId(),
                            one.role().name(),
                            one.regionOrOrg(),
                            one.validFrom().map(Object::toString).orElse("1949-10-01")))
                .collect(Collectors.joining("\n")));
    star.draw(
        "dim_regions",
        "region_code | region_name | region_level | parent_region_code | county_code | valid_from\n"
            + workspace.regions().stream()
                .map(Surroundings::region)
                .collect(Collectors.joining("\n")));
  }

  private static String region(Region region) {
    boolean isBelowCity = region.code().length() > 4 && !region.code().substring(4, 6).equals("00");
    return line(
        region.code(),
        region.name(),
        region.level(),
        region.parent().orElse(""),
        isBelowCity ? region.code().substring(0, 6) : "",
        region.validFrom().map(Object::toString).orElse("1949-10-01"));
  }

  private static String first(List<Member> members, Side side) {
    return members.stream()
        .filter(one -> one.role() == side && one.regionOrOrg().matches("\\d{6,12}"))
        .map(Member::regionOrOrg)
        .findFirst()
        .orElse("");
  }

  private static String line(String... cells) {
    return String.join(" | ", cells);
  }
}
