package org.pairledger.ingest.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.ingest.pairing.Named.Kind;

class YearNamesTest {

  private static final String HOME = "tianhe-longzhou";

  @TempDir static Path root;

  private static PairingNames names;

  @BeforeAll
  static void theNamesOfAWorkspace() throws IOException, WorkspaceFaults {
    write("workspace.yaml", "name: 测试\nas_of: 2021-12-31\n");
    write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        guangzhou-chongzuo,广州市—崇左市,,city,,协作,,false,2016-10-01,
        tianhe-longzhou,天河区—龙州县,,county,guangzhou-chongzuo,协作,,true,2016-10-01,
        tianhe-daxin,天河区—大新县,,county,guangzhou-chongzuo,协作,,true,2016-10-01,2021-01-01
        panyu-daxin,番禺区—大新县,,county,guangzhou-chongzuo,协作,,true,2021-01-01,
        panyu-huanjiang,番禺区—环江县,,county,,协作,,true,2016-10-01,
        """);
    write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        guangzhou-chongzuo,D,440100,2016-10-01,
        guangzhou-chongzuo,R,451400,2016-10-01,
        tianhe-longzhou,D,440106,2016-10-01,
        tianhe-longzhou,R,451423,2016-10-01,
        tianhe-daxin,D,440106,2016-10-01,2021-01-01
        tianhe-daxin,R,451424,2016-10-01,2021-01-01
        panyu-daxin,D,440113,2021-01-01,
        panyu-daxin,R,451424,2021-01-01,
        panyu-huanjiang,D,440113,2016-10-01,
        panyu-huanjiang,R,451226,2016-10-01,
        """);
    write(
        "reference/regions.csv",
        """
        code,name,level,parent,valid_from,valid_to,successor
        451423101,水口镇,town,451423,,,
        """);
    write(
        "reference/aliases.csv",
        """
        kind,alias,canonical,within
        region,小连城,龙州县,451400
        """);
    names = PairingNames.of(Workspace.read(root), Set.of(2020, 2021));
  }

  private static void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private static Named recipient(String text) {
    return names.in(2020).of(text, Role.RECIPIENT, HOME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "龙州",
        "龙州县",
        "广西龙州县",
        "崇左市龙州县",
        "广西壮族自治区崇左市龙州县",
        "广西 崇左 龙州",
        "广西·龙州县",
        "龙州县（广西）",
        "龙州县人民政府",
        "龙州县水口镇",
        "小连城",
        "水口镇"
      })
  void aCountyIsKnownHoweverItIsWritten(String text) {
    assertThat(recipient(text)).isEqualTo(new Named(Kind.COUNTY, Set.of("tianhe-longzhou")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"环江", "环江县", "河池环江", "环江毛南族自治县", "广西河池市环江毛南族自治县"})
  void anAutonomousCountyGoesByItsShortName(String text) {
    assertThat(recipient(text).pairings()).containsExactly("panyu-huanjiang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"天峨县", "广西天峨县", "天峨县六排镇", "深圳市", "某县"})
  void aCountyOfNoPairingIsNobodys(String text) {
    assertThat(recipient(text)).isEqualTo(Named.NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"上金乡", "全县", "县民族中学", "各乡镇"})
  void whatLiesInACountyHasNoSay(String text) {
    assertThat(recipient(text)).isEqualTo(Named.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"龙州县、大新县", "龙州县和大新县", "大新/龙州", "龙州县，天峨县"})
  void aRowOfTwoCountiesIsOfNone(String text) {
    assertThat(recipient(text)).isEqualTo(Named.SEVERAL);
  }

  @Test
  void aCityMeansTheCountyOfTheFileThatLiesInIt() {
    assertThat(recipient("崇左市").pairings()).contains(HOME);
    assertThat(recipient("广西").kind()).isEqualTo(Kind.WIDER);
  }

  @Test
  void aCountyWithoutAPairingOfItsOwnIsItsCitys() {
    assertThat(recipient("扶绥县").pairings()).containsExactly("guangzhou-chongzuo");
  }

  @Test
  void aPairingIsOfTheYearsInWhichItStood() {
    assertThat(recipient("大新县").pairings()).containsExactly("tianhe-daxin");
    assertThat(names.in(2021).of("大新县", Role.RECIPIENT, HOME).pairings())
        .containsExactly("panyu-daxin");
  }

  @Test
  void theDonorOfSeveralPairingsNamesAllOfThem() {
    assertThat(names.in(2020).of("广州市天河区", Role.EITHER, HOME).pairings())
        .containsExactlyInAnyOrder("tianhe-longzhou", "tianhe-daxin");
  }
}
