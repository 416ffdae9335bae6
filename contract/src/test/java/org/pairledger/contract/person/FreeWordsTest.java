package org.pairledger.contract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a build keeps of files in which people wrote somebody down. */
class FreeWordsTest {

  private static final String HEADER =
      "stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on,answer\n";

  @Test
  void whatAJudgementIsFoundByStays() throws IOException {
    String file =
        HEADER
            + "核查,fact,FND-01:6589795974979523077,102,,,其中10万元为上年结转,江扶核〔2019〕1号,核查组,2019-03-05,\n"
            + "核实,doubt,013912345678,,,,已核对,,审计局,2021-01-05,否\n";

    assertThat(without(file)).isEqualTo(file);
  }

  @Test
  void whoeverIsNamedInFreeWordsIsHidden() throws IOException {
    String file =
        "# 电话 13800138000 问\n" + HEADER + "核查,target,T3.1,100,,,\"经办人韦小亮说明,已退\",,韦小亮,2019-03-05,\n";

    assertThat(without(file))
        .doesNotContain("13800138000", "韦小亮")
        .contains("核查,target,T3.1,100,,,")
        .endsWith(",2019-03-05,\n");
  }

  @Test
  void aSpreadsheetsOwnEncodingIsRead() throws IOException {
    byte[] saved =
        (HEADER + "核查,total,,,90,,韦小亮复核,,核查组,2019-03-05,\n").getBytes(Charset.forName("GB18030"));

    assertThat(without("judgements/2020/p.csv", saved))
        .doesNotContain("韦小亮")
        .contains("核查,total,,,90,,", "复核,,核查组");
  }

  @Test
  void aPlanSaysWhoIsResponsibleWithoutNames() throws IOException {
    String items =
        """
        item,category,summary,deadline,responsible,body_section
        3.1,资金支持,划拨财政帮扶资金,2020-12-31,两地财政局（韦小亮 13800138000）,
        """;
    assertThat(without("plans/2020/p/items.csv", items.getBytes(StandardCharsets.UTF_8)))
        .doesNotContain("韦小亮", "13800138000")
        .contains("3.1,资金支持,划拨财政帮扶资金,2020-12-31,两地财政局");
  }

  @Test
  void aRemarkOfAnyFileIsHiddenAndWhatIsDoneStays() throws IOException {
    String settings = "name: 测试\n# 问韦小亮 13800138000\nas_of: 2020-12-31   # 由韦小亮经办\n";
    assertThat(without("workspace.yaml", settings.getBytes(StandardCharsets.UTF_8)))
        .doesNotContain("韦小亮", "13800138000")
        .contains("name: 测试\n# 问", "as_of: 2020-12-31   # 由");
  }

  private static String without(String file) throws IOException {
    return without("judgements/2020/p.csv", file.getBytes(StandardCharsets.UTF_8));
  }

  private static String without(String path, byte[] file) throws IOException {
    return new String(FreeWords.withoutPersons(path, file), StandardCharsets.UTF_8);
  }
}
