package org.pairledger.contract.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.workspace.region.NationalRegions;

class PersonGateTest {

  private static final PersonGate GATE = PersonGate.plain();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "由{}经办",
        "捐给贫困户{}家修建房屋",
        "{}等5人",
        "水口镇北胜村{}户危房改造项目",
        "西县民政局（{}代收）",
        "帮助{}同志治病",
        "联系人{}，请核对",
        "已由{}和村委会签字确认",
        "受助学生{}就读于龙州县高级中学",
        "{}的母亲患病住院",
        "转账至{}账户",
        "{}_拨付明细"
      })
  void aNameIsFoundInTheMiddleOfASentence(String said) {
    for (String name :
        new String[] {"韦建国", "闭俊勇", "欧阳志强", "付宏刚", "苏美国", "马美兰", "陆少华", "农小梅", "高海燕"}) {
      assertThat(GATE.shown(Holds.THING, said.replace("{}", name))).doesNotContain(name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"由{}经办", "{}等5人", "水口镇北胜村{}户危房改造项目", "联系人{}，请核对", "帮助{}同志治病"})
  void aShortNameIsFoundWherePeopleSpeakOfSomebody(String said) {
    for (String name : new String[] {"韦亮", "李明", "王伟"}) {
      assertThat(GATE.shown(Holds.THING, said.replace("{}", name))).doesNotContain(name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总计（万元）",
        "2020年易地扶贫搬迁贫困户配套产业园(二期)工程",
        "龙州县恒信电子厂",
        "蓬江共建制衣有限公司",
        "明江镇赴司前镇调研对接（第5次）",
        "都康乡养牛扶贫车间",
        "新会区陈皮行业协会",
        "左江日报",
        "黑叶荔枝",
        "宁财农〔2018〕0017",
        "鹤捐20200005",
        "万企帮万村",
        "江门市核查组",
        "认捐部分不予认定",
        "广西天等",
        "高校毕业生就业情况",
        "水口镇韦建国养殖场",
        "91451423MA5K000000"
      })
  void plainWordsStay(String said) {
    assertThat(GATE.shown(Holds.THING, said)).isEqualTo(said);
  }

  @Test
  void noCountyOfTheCountryIsAPerson() {
    for (String region : NationalRegions.names()) {
      assertThat(GATE.shown(Holds.PLACE, region)).isEqualTo(region);
      assertThat(GATE.shown(Holds.THING, region)).isEqualTo(region);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"陈家湾", "李子坝", "黄桥", "韦屯", "马家坡", "那林"})
  void hamletsAreCalledAsFamiliesAre(String hamlet) {
    assertThat(GATE.shown(Holds.PLACE, hamlet)).isEqualTo(hamlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "451499199001010015",
        "451499 19900101 0015",
        "451499199001010",
        "19900000123",
        "199-0000-0123",
        "+86 19900000123",
        "0771-1234567",
        "6217990079190000174",
        "6217 9900 7919 0000 174",
        "4514991010000019"
      })
  void noNumberOfAPersonStays(String number) {
    String shown = GATE.shown(Holds.NUMBER, "见" + number + "号");

    assertThat(shown).isEqualTo("见＊＊＊号");
  }

  @Test
  void aNumberIsAPersonsWhereTheWordsSaySo() {
    assertThat(GATE.shown(Holds.THING, "户编号：10203040")).isEqualTo("户编号：＊＊＊");
    assertThat(GATE.shown(Holds.THING, "发票10203040")).isEqualTo("发票10203040");
  }

  @Test
  void whatNobodyVouchesForIsNotPublished() {
    assertThat(GATE.shown(Holds.ANYTHING, "用于道路硬化")).isEqualTo("未公开");
  }

  @Test
  void whatIsHiddenStillTellsTwoApart() {
    PersonGate gate = PersonGate.marking(hidden -> String.valueOf(hidden.charAt(0)));

    assertThat(gate.shown(Holds.THING, "由韦建国经办")).isEqualTo("由＊韦经办");
    assertThat(gate.shown(Holds.THING, "由农建国经办")).isEqualTo("由＊农经办");
  }

  @Test
  void whatWasHiddenOnceIsHiddenNoFurther() {
    String once = GATE.shown(Holds.THING, "捐给韦建国李伟农小梅三人，电话19900000123");

    assertThat(GATE.shown(Holds.THING, once)).isEqualTo(once);
  }
}
