package org.pairledger.ingest.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;

/** A workspace of one pairing in a temporary folder. */
record SmallWorkspace(Path root) {

  static final String DONATIONS =
      """
      单位：元,,,
      序号,捐赠日期,捐赠方,金额
      1,2020-05-01,某某公司,100
      2,2020-05-02,某某公司,待定
      """;

  static SmallWorkspace in(Path root) throws IOException {
    SmallWorkspace small = new SmallWorkspace(root);
    small.write("workspace.yaml", "name: 小样\nas_of: 2020-12-31\n");
    small.write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        a-b,甲—乙,A-B,county,,p,g,true,,
        """);
    small.write(
        "pairing_members.csv",
        "pairing_id,role,region_or_org,valid_from,valid_to\na-b,D,440784,,\na-b,R,451423,,\n");
    small.write(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        440784,鹤山市,county,,,,
        451423,龙州县,county,,,,
        """);
    small.write(
        "reference/hamlets.csv",
        "county,township,village,hamlet,households,population,is_poor_village\n");
    small.write("reference/aliases.csv", "kind,alias,canonical,within\n");
    return small;
  }

  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void ledger(String name, String text) throws IOException {
    write("ledgers/2020/a-b/" + name, text);
  }

  Path build(String name) {
    return root.resolve("warehouse/builds").resolve(name);
  }

  Workspace read() {
    try {
      return Workspace.read(root);
    } catch (WorkspaceFaults faults) {
      throw new IllegalStateException(faults);
    }
  }
}
