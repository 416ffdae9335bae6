package org.pairledger.transform;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.region.Alias;
import org.pairledger.contract.workspace.region.Hamlet;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.contract.workspace.settings.Retention;
import org.pairledger.contract.workspace.settings.Settings;

/** The real pair 鹤山市–龙州县 with a few of its places. */
final class Workspaces {

  static final String PAIR = "heshan-longzhou";

  /** A second pairing under the same two cities. */
  static final String OTHER_PAIR = "xinhui-tiandeng";

  private Workspaces() {}

  static Workspace of(Path root, LocalDate asOf, Plan... plans) {
    return new Workspace(
        root,
        new Settings(
            "示例",
            asOf,
            "secret.key",
            BigDecimal.ONE,
            BigDecimal.ONE,
            false,
            "auto",
            Settings.SQL_SECONDS,
            Map.of(),
            Settings.PERSONS_K,
            Retention.NONE),
        List.of(
            pairing("jiangmen-chongzuo", "city", null),
            pairing(PAIR, "county", "jiangmen-chongzuo")),
        List.of(
            member("jiangmen-chongzuo", Side.D, "440700"),
            member("jiangmen-chongzuo", Side.R, "451400"),
            member(PAIR, Side.D, "440784"),
            member(PAIR, Side.R, "451423")),
        regions(),
        List.of(
            new Hamlet(
                "451423",
                "水口镇",
                "北胜村",
                "弄农屯",
                Optional.of(30),
                Optional.of(110),
                Optional.of(true)),
            new Hamlet(
                "451423",
                "水口镇",
                "北胜村",
                "板色屯",
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(
            new Alias("region", "竹朗社区", "竹蓢社区", "440784104"),
            new Alias("region", "广西龙州", "龙州县", "451400"),
            new Alias("org", "人力资源和社会保障局", "人社局", "")),
        List.of(plans),
        List.of());
  }

  static Workspace ofHere() {
    return of(Path.of("nowhere"), LocalDate.of(2020, 12, 31));
  }

  /** With another county pairing of the same two cities. */
  static Workspace ofTwo() {
    return ofTwo(Path.of("nowhere"));
  }

  static Workspace ofTwo(Path root) {
    Workspace one = of(root, LocalDate.of(2020, 12, 31));
    List<Pairing> pairings = new ArrayList<>(one.pairings());
    pairings.add(pairing(OTHER_PAIR, "county", "jiangmen-chongzuo"));
    List<Member> members = new ArrayList<>(one.members());
    members.add(member(OTHER_PAIR, Side.D, "440705"));
    members.add(member(OTHER_PAIR, Side.R, "451425"));
    List<Region> regions = new ArrayList<>(one.regions());
    regions.add(region("440705", "新会区", "county", "440700"));
    return new Workspace(
        one.root(),
        one.settings(),
        pairings,
        members,
        regions,
        one.hamlets(),
        one.aliases(),
        one.plans(),
        one.judgements(),
        one.jointEvents());
  }

  /** With more places, each a line {@code code,name,level,parent}. */
  static Workspace withPlaces(String lines) {
    Workspace one = ofHere();
    List<Region> regions = new ArrayList<>(one.regions());
    lines
        .lines()
        .map(line -> line.split(","))
        .forEach(
            cells ->
                regions.add(
                    region(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : null)));
    return new Workspace(
        one.root(),
        one.settings(),
        one.pairings(),
        one.members(),
        regions,
        one.hamlets(),
        one.aliases(),
        one.plans(),
        one.judgements(),
        one.jointEvents());
  }

  static List<Region> regions() {
    return List.of(
        region("440000", "广东省", "province", null),
        region("440700", "江门市", "city", "440000"),
        region("440784", "鹤山市", "county", "440700"),
        region("440784104", "桃源镇", "town", "440784"),
        region("440784104003", "竹蓢社区居民委员会", "village", "440784104"),
        region("440300", "深圳市", "city", "440000"),
        region("440307", "龙岗区", "county", "440300"),
        region("450000", "广西壮族自治区", "province", null),
        region("451400", "崇左市", "city", "450000"),
        region("451423", "龙州县", "county", "451400"),
        region("451423100", "龙州镇", "town", "451423"),
        region("451423100205", "镇秀村民委员会", "village", "451423100"),
        region("451423102", "水口镇", "town", "451423"),
        region("451423102207", "北胜村", "village", "451423102"),
        region("451425", "天等县", "county", "451400"),
        region("451425101", "水口镇", "town", "451425"),
        region("330000", "浙江省", "province", null),
        region("330100", "杭州市", "city", "330000"),
        new Region(
            "330104",
            "江干区",
            "county",
            Optional.of("330100"),
            Optional.of(LocalDate.of(2016, 1, 1)),
            Optional.of(LocalDate.of(2021, 4, 9)),
            Optional.of("330102")));
  }

  private static Region region(String code, String name, String level, String parent) {
    return new Region(
        code,
        name,
        level,
        Optional.ofNullable(parent),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Pairing pairing(String id, String level, String parent) {
    return new Pairing(
        id,
        id,
        "",
        level,
        Optional.ofNullable(parent),
        "粤桂扶贫协作",
        "",
        true,
        Optional.empty(),
        Optional.empty());
  }

  private static Member member(String pairing, Side side, String region) {
    return new Member(pairing, side, region, Optional.empty(), Optional.empty());
  }
}
