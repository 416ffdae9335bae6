package org.pairledger.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pairledger.contract.catalogue.PeriodWords;

/**
 * The workspace of {@code other-workspace} as if its first year were another one: its ledgers and
 * plans say it in the words of that year, and more of its targets are of what periods say
 * otherwise. One item of its plan and one workshop are called by a word of another period, as
 * people do.
 */
record YearWorkspace(Path root, int year) {

  private static final int TOLD = 2021;
  private static final String OF = "plans/%d/gongshu-wangcang/";

  /** Indicators whose names or rows tell of people, workshops, sales, projects, meetings. */
  private static final List<String> WATCHED =
      List.of(
          "IND-04 R 个",
          "IND-06 R 人",
          "IND-07 J 万元",
          "IND-08 J 人",
          "LAB-01 R 人",
          "LAB-02 R 人",
          "LAB-03 R 人",
          "LAB-04 R 人",
          "LAB-05 R 人",
          "LAB-12 R 人",
          "LAB-13 R 人",
          "LAB-14 R 人",
          "LAB-21 R 人",
          "LAB-23 R 户",
          "FND-09 R %",
          "FND-12 J 人",
          "TAL-11 J 户",
          "ORG-06 R 次");

  /** Made under a folder; what the year says is in the words of its period. */
  static YearWorkspace make(Path root, int year) throws IOException {
    YearWorkspace made = new YearWorkspace(root, year);
    Path from =
        Path.of(System.getProperty("pairledger.root"), "app/src/test/resources/other-workspace");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = from.relativize(file).toString().replace('\\', '/');
        if (!path.matches(".*/2026/.*|regimes/.*")) {
          made.write(path, Files.readString(file));
        }
      }
    }
    made.write("workspace.yaml", "name: 测试\nas_of: %d-12-31\n".formatted(TOLD));
    made.addTargets();
    made.addLedgers();
    return made;
  }

  private void addTargets() throws IOException {
    StringBuilder targets = new StringBuilder();
    for (String one : WATCHED) {
      String[] asked = one.split(" ", -1);
      targets.append(
          "W%2$s,5.1,%2$s,,%3$s,,,%4$s,%1$d-01-01,%1$d-12-31,%1$d-12-31,monitored,,1,\n"
              .formatted(TOLD, asked[0], asked[1], asked[2]));
    }
    append("targets.csv", targets.toString());
    append("items.csv", "4.4,产业协作,按《%s意见》提升车间,%d-12-31,人社局,\n".formatted(strange(), TOLD));
    append(
        "obligations.csv", "B10,DS16,R,教育局,%1$d-01-01,%1$d-12-31,%1$d-12-31,5.1\n".formatted(TOLD));
  }

  private void addLedgers() throws IOException {
    String folder = "ledgers/%d/gongshu-wangcang/旺苍县".formatted(TOLD);
    write(
        folder + "项目台账.csv",
        """
        2021年协作项目台账,,,,,,,,
        填报单位：旺苍县乡村振兴局,,,截止时间：2021.12.31,,,,,
        序号,项目名称,类别,地点,入库时间,开工时间,完工时间,受益脱贫人口,搬迁户就业岗位
        1,牛舍,产业,东河镇,2021.1.5,2021.3.1,2021.10.1,100,10
        2,道路,基础设施,嘉川镇,2021.1.5,2021.3.1,,,20
        """);
    write(
        folder + "人社局公益岗位花名册.csv",
        """
        2021年公益性岗位花名册,,,,,,
        填报单位：旺苍县人社局,,截止时间：2021.12.31,,,,
        序号,乡镇,村,岗位名称,姓名,身份证号,是否脱贫户,上岗时间
        1,东河镇,甲村,保洁员,乙一,451499199001010315,是,2021.1.1
        2,东河镇,甲村,护林员,乙二,451499199202020421,否,2021.1.1
        """);
    write(
        folder + "教育局学生台账.csv",
        """
        2021年到东部职业院校就读学生台账,,,,,,
        填报单位：旺苍县教育局,,截止时间：2021.12.31,,,,
        序号,姓名,身份证号,是否脱贫户,就读学校,入学时间,毕业时间
        1,乙四,451499199404040754,是,杭州某职业学校,2021.9.1,
        """);
    Path workshops = root.resolve(said(folder + "人社局帮扶车间台账.csv"));
    Files.writeString(
        workshops, Files.readString(workshops).replace("东河某某制衣", "东河" + strange() + "制衣"));
  }

  /** A word that is not of the year. */
  String strange() {
    return new TreeSet<>(words().strangers()).first();
  }

  PeriodWords words() {
    return PeriodWords.of(year);
  }

  /** What its own files say in words that are not of the year: cells, lines and names of files. */
  Set<String> quotations() throws IOException {
    Set<String> quoted = new TreeSet<>((a, b) -> a.equals(b) ? 0 : longer(a, b));
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString();
        if (!path.startsWith("warehouse")) {
          quoted.add(file.getFileName().toString());
          for (String line : Files.readAllLines(file)) {
            quoted.addAll(List.of(line.split(",", -1)));
          }
        }
      }
    }
    List<String> strangers = new ArrayList<>(words().strangers());
    quoted.removeIf(text -> strangers.stream().noneMatch(text::contains));
    return quoted;
  }

  private static int longer(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other)
        : Integer.compare(other.length(), one.length());
  }

  private void append(String file, String lines) throws IOException {
    Path to = root.resolve(said(OF.formatted(TOLD) + file));
    Files.writeString(to, Files.readString(to) + said(lines));
  }

  private void write(String path, String text) throws IOException {
    Path to = root.resolve(said(path));
    Files.createDirectories(to.getParent());
    Files.writeString(to, said(text));
  }

  /** A text of the first year in the words and with the number of this one. */
  private String said(String text) {
    String said = text.replace(String.valueOf(TOLD), String.valueOf(year));
    PeriodWords told = PeriodWords.of(TOLD);
    List<String> concepts = new ArrayList<>(told.words().keySet());
    concepts.sort((a, b) -> longer(told.say("{" + a + "}"), told.say("{" + b + "}")));
    for (String concept : concepts) {
      boolean isOfOthers = words().strangers().contains(told.words().get(concept));
      if (isOfOthers) {
        said = said.replace(told.words().get(concept), words().say("{" + concept + "}"));
      }
    }
    return said;
  }
}
