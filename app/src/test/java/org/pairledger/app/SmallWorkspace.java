package org.pairledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pairledger.contract.Sha256;

/** A workspace of one pairing, one plan and one ledger: 156 万元 sent of 260, so 60 points. */
public record SmallWorkspace(Path root) {

  public static final String LEDGER = "ledgers/2020/p/东县财政局资金拨付支出明细.csv";
  public static final String TARGETS = "plans/2020/p/targets.csv";

  public static SmallWorkspace at(Path root) throws IOException {
    SmallWorkspace made = new SmallWorkspace(root);
    made.write("workspace.yaml", "name: 测试\nas_of: 2020-12-31\nsecret: secret.key\n");
    made.write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        p,东县—西县,East–West,county,,测试协作,甲组,true,2016-01-01,
        """);
    made.write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        p,D,440784,2016-01-01,
        p,R,451423,2016-01-01,
        """);
    made.write(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        440784,东县,county,,2016-01-01,,
        451423,西县,county,,2016-01-01,,
        """);
    made.write("plans/2020/p/plan.yaml", "title: 要点\nissued_on: 2020-01-26\ninvented: true\n");
    made.write(
        "plans/2020/p/items.csv",
        """
        item,category,summary,deadline,responsible,body_section
        3.1,资金支持,划拨财政帮扶资金,2020-12-31,两地财政局,
        """);
    made.write(TARGETS, targets("260"));
    made.write(LEDGER, ledger("560000"));
    return made;
  }

  public static String targets(String value) {
    return "target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,"
        + "basis,depends_on,plan_version,note\n"
        + ("T3.1,3.1,FND-01,,D,>=," + value + ",万元,2020-01-01,2020-12-31,2020-12-31,scored,,1,\n");
  }

  public static String ledger(String second) {
    return """
        2020年资金拨付支出明细,,,,,,,,
        填报单位（盖章）：东县财政局    截止时间：2020.12.31    单位：元,,,,,,,,
        序号,文号,日期,年度,预算级次,付款单位,收款单位,环节,金额（元）
        1,东财〔2020〕1号,2020.3.1,2020,县本级,东县财政局,西县财政局,拨付,1000000
        2,东财〔2020〕2号,2020.7.8,2020,县本级,东县财政局,西县财政局,拨付,%s
        """
        .formatted(second);
  }

  public void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  /** Puts a folder of the tests' resources into it. */
  void copy(String fixture) throws IOException {
    Path from =
        Path.of(System.getProperty("pairledger.root"), "app/src/test/resources").resolve(fixture);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(from.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  /** Everything that stands in it but what the program only keeps to be quicker, by its bytes. */
  public SortedMap<String, String> bytes() throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString();
        if (!path.matches("warehouse/(cache|landing)/.*")) {
          all.put(path, Sha256.of(file));
        }
      }
    }
    return all;
  }

  /** What is in one version and not in the other, or otherwise. */
  public static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
    Map<String, String> changed = new TreeMap<>(after);
    changed.entrySet().removeAll(before.entrySet());
    return changed;
  }
}
