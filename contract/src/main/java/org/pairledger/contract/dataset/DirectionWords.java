package org.pairledger.contract.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.region.Region;

/**
 * How the clerks of a workspace's pairings write who went to whom: {@code 拱墅→旺苍}, {@code 浙→川},
 * {@code 赴旺苍}; made from the members' names and those of the regions above them.
 */
final class DirectionWords {

  /** The code list to which the words belong. */
  static final String LIST = "direction";

  private static final String EAST_TO_WEST = "D>R";
  private static final String WEST_TO_EAST = "R>D";
  private static final List<String> ARROWS = List.of("→", "->", "—>", "到", "至", "赴", "往");
  private static final String LEVEL_WORDS =
      "(壮族自治区|回族自治区|维吾尔自治区|自治区|[\\u4e00-\\u9fff]{1,4}族自治[州县]|自治[州县]|地区|省|市|县|区|旗|州)$";

  /** The short names of provinces, each after the first two digits of its codes. */
  private static final String PROVINCES =
      "11京12津13冀14晋15蒙21辽22吉23黑31沪32苏33浙34皖35闽36赣37鲁41豫42鄂43湘44粤45桂46琼50渝51川52黔53滇54藏"
          + "61陕62甘63青64宁65新";

  private final Map<String, Region> regions = new HashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  private DirectionWords(Workspace workspace) {
    workspace.regions().forEach(region -> regions.put(region.code(), region));
    words.put(EAST_TO_WEST, new ArrayList<>());
    words.put(WEST_TO_EAST, new ArrayList<>());
  }

  /** Words by code; none while the workspace's own files have faults, which others tell. */
  static Map<String, List<String>> of(Path workspace) {
    try {
      return of(Workspace.read(workspace));
    } catch (WorkspaceFaults toldByWhoeverReadsTheWorkspace) {
      return Map.of();
    }
  }

  static Map<String, List<String>> of(Workspace workspace) {
    DirectionWords all = new DirectionWords(workspace);
    workspace.pairings().forEach(pairing -> all.add(pairing.pairingId(), workspace.members()));
    Set<String> both = new LinkedHashSet<>(all.words.get(EAST_TO_WEST));
    both.retainAll(all.words.get(WEST_TO_EAST));
    all.words.values().forEach(list -> list.removeAll(both));
    return all.words;
  }

  private void add(String pairing, List<Member> members) {
    Set<String> donors = names(pairing, members, Side.D);
    Set<String> recipients = names(pairing, members, Side.R);
    add(EAST_TO_WEST, donors, recipients);
    add(WEST_TO_EAST, recipients, donors);
  }

  private void add(String code, Set<String> from, Set<String> to) {
    List<String> known = Objects.requireNonNull(words.get(code));
    for (String there : to) {
      known.add("赴" + there);
      for (String here : from) {
        ARROWS.forEach(arrow -> known.add(here + arrow + there));
      }
    }
  }

  private Set<String> names(String pairing, List<Member> members, Side role) {
    Set<String> names = new LinkedHashSet<>();
    members.stream()
        .filter(member -> member.pairingId().equals(pairing) && member.role() == role)
        .forEach(member -> addUpwards(member.regionOrOrg(), names));
    return names;
  }

  private void addUpwards(String code, Set<String> names) {
    Optional<Region> region = Optional.ofNullable(regions.get(code));
    for (int steps = 0; region.isPresent() && steps < 5; steps++) {
      names.add(region.get().name());
      String bare = region.get().name().replaceFirst(LEVEL_WORDS, "");
      if (bare.length() > 1) {
        names.add(bare);
      }
      region = region.get().parent().map(regions::get);
    }
    int province = code.matches("\\d{6,12}") ? PROVINCES.indexOf(code.substring(0, 2)) : -1;
    if (province >= 0) {
      names.add(PROVINCES.substring(province + 2, province + 3));
    }
  }
}
