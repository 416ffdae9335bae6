package org.pairledger.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A work place written in one piece: what it begins with stands for a place, or it is none. */
class WorkPlacesInOnePieceTest {

  private static final String PLACES =
      """
      110000,北京市,province
      110105,朝阳区,county,110000
      120000,天津市,province
      120105,河北区,county,120000
      120112,津南区,county,120000
      130000,河北省,province
      130100,石家庄市,city,130000
      130104,桥西区,county,130100
      130500,邢台市,city,130000
      130503,桥西区,county,130500
      210000,辽宁省,province
      211300,朝阳市,city,210000
      220000,吉林省,province
      220200,吉林市,city,220000
      310000,上海市,province
      310115,浦东新区,county,310000
      320000,江苏省,province
      320100,南京市,city,320000
      320106,鼓楼区,county,320100
      320500,苏州市,city,320000
      320583,昆山市,county,320500
      350000,福建省,province
      350100,福州市,city,350000
      350102,鼓楼区,county,350100
      410000,河南省,province
      410600,鹤壁市,city,410000
      410602,鹤山区,county,410600
      420000,湖北省,province
      429000,湖北省-自治区直辖县级行政区划,city,420000
      429004,仙桃市,county,429000
      422800,恩施土家族苗族自治州,city,420000
      510000,四川省,province
      510400,攀枝花市,city,510000
      510402,东区,county,510400
      630000,青海省,province
      630200,海东市,city,630000
      630203,平安区,county,630200
      650000,新疆维吾尔自治区,province
      650100,乌鲁木齐市,city,650000
      """;

  /** Province, city and county of rows, each the words of three columns or of the last alone. */
  private static List<String> read(String... rows) {
    return told("r1", rows);
  }

  private static List<String> told(String file, String... rows) {
    String head =
        "source_file | source_row | started_on | work_province | work_city | work_county\n";
    StringBuilder drawing = new StringBuilder(head);
    for (int i = 0; i < rows.length; i++) {
      String columns = rows[i].contains("|") ? rows[i] : " | | " + rows[i];
      drawing
          .append(file)
          .append(" | ")
          .append(11 + i)
          .append(" | 2020-03-01 | ")
          .append(columns)
          .append('\n');
    }
    List<String> codes =
        Drawn.here(Workspaces.withPlaces(PLACES))
            .staged("employment_spell", drawing.toString())
            .query(
                "fct_employment_spells",
                "select source_row, work_province_code, work_city_code, work_county_code"
                    + " from fct_employment_spells order by source_row");
    return IntStream.range(0, rows.length)
        .mapToObj(i -> rows[i] + " = " + codes.get(i).replaceFirst("^\\d+ \\| ", ""))
        .toList();
  }

  @Test
  void thePartsAreFoundFromTheLeftWithOrWithoutTheirLastWord() {
    assertThat(
            read(
                "天津市津南区",
                "天津",
                "津南",
                "广东省江门市鹤山市",
                "广东江门",
                "江门鹤山",
                "江苏省昆山市",
                "新疆乌鲁木齐",
                "北京市朝阳区",
                "恩施州",
                "湖北省仙桃市",
                "吉林",
                "河北"))
        .containsExactly(
            "天津市津南区 = 120000 | 120000 | 120112",
            "天津 = 120000 | 120000 | null",
            "津南 = 120000 | 120000 | 120112",
            "广东省江门市鹤山市 = 440000 | 440700 | 440784",
            "广东江门 = 440000 | 440700 | null",
            "江门鹤山 = 440000 | 440700 | 440784",
            "江苏省昆山市 = 320000 | 320500 | 320583",
            "新疆乌鲁木齐 = 650000 | 650100 | 650100",
            "北京市朝阳区 = 110000 | 110000 | 110105",
            "恩施州 = 420000 | 422800 | 422800",
            "湖北省仙桃市 = 420000 | 429000 | 429004",
            "吉林 = 220000 | null | null",
            "河北 = 130000 | null | null");
  }

  @Test
  void aTownAndAFirmMayFollow() {
    assertThat(read("津南区八里台镇某厂", "广东省江门市某厂", "广东江门某厂"))
        .containsExactly(
            "津南区八里台镇某厂 = 120000 | 120000 | 120112",
            "广东省江门市某厂 = 440000 | 440700 | null",
            "广东江门某厂 = 440000 | 440700 | null");
  }

  @Test
  void theWriterMayPartThemAndListsHaveWordsForNoLevel() {
    assertThat(read("江苏省—昆山市", "中国/江苏省/苏州市/昆山市", "上海市市辖区浦东新区", "吉林省 吉林市 市辖区"))
        .containsExactly(
            "江苏省—昆山市 = 320000 | 320500 | 320583",
            "中国/江苏省/苏州市/昆山市 = 320000 | 320500 | 320583",
            "上海市市辖区浦东新区 = 310000 | 310000 | 310115",
            "吉林省 吉林市 市辖区 = 220000 | 220200 | 220200");
  }

  @Test
  void aPieceInOneOfThreeColumnsFillsWhatTheOthersLack() {
    assertThat(
            read(
                " | 江门市鹤山市 | ",
                "广东省 | | 广东省江门市鹤山市桃源镇",
                "江苏省昆山市 | | ",
                "吉林 | 市辖区 | ",
                "新疆 | | 乌鲁木齐"))
        .containsExactly(
            " | 江门市鹤山市 |  = 440000 | 440700 | 440784",
            "广东省 | | 广东省江门市鹤山市桃源镇 = 440000 | 440700 | 440784",
            "江苏省昆山市 | |  = 320000 | 320500 | 320583",
            "吉林 | 市辖区 |  = 220000 | null | null",
            "新疆 | | 乌鲁木齐 = 650000 | 650100 | 650100");
  }

  @Test
  void theRecipientsOwnCountyAndProvinceAreItsOwn() {
    assertThat(read("本县", "县内", "省内 | | ", "省内县外", "县外"))
        .containsExactly(
            "本县 = 450000 | 451400 | 451423",
            "县内 = 450000 | 451400 | 451423",
            "省内 | |  = 450000 | null | null",
            "省内县外 = 450000 | null | null",
            "县外 = null | null | null");
    assertThat(told("d1", "本县")).containsExactly("本县 = null | null | null");
  }

  /** A street, a town and a firm are named after places, and many districts have one name. */
  @Test
  void whatMayBeAnotherNameIsNoPlace() {
    assertThat(read("南京路某店", "龙州镇某厂", "平安电子厂", "鼓楼区", "鹤山", "朝阳", "东区某厂", "外省"))
        .allMatch(line -> line.endsWith(" = null | null | null"));
    assertThat(read("广东省江门路某厂", "河北省桥西区", "广东省 | | 江苏省昆山市"))
        .containsExactly(
            "广东省江门路某厂 = 440000 | null | null",
            "河北省桥西区 = 130000 | null | null",
            "广东省 | | 江苏省昆山市 = 440000 | null | null");
  }
}
