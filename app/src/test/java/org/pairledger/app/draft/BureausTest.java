package org.pairledger.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.app.draft.place.Gazetteer;

/** A place's name covers the bureaus that follow it. */
class BureausTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          两地人社局、残联，龙州县教育局 | D人社局 R人社局 D残联 R残联 R教育局
          龙州县财政局、两地扶贫办       | R财政局 D扶贫办 R扶贫办
          鹤山市科工商务局、农业农村局，龙州县人社局、十二个乡镇 | D科工商务局 D农业农村局 R人社局 R十二个乡镇
          鹤山市慈善会、龙州县委统战部，相关旅游单位 | D慈善会 R统战部
          两地党委办公室、政府办公室     | D党委办 R党委办 D政府办 R政府办
          县乡村振兴局、市财政局         | R乡村振兴局 D财政局
          """)
  void eachStandsOnItsSide(String words, String expected) {
    Gazetteer places = Gazetteer.of(2020);
    Bureaus bureaus = new Bureaus(places.named("440784", ""), places.named("451423", ""));

    assertThat(
            String.join(
                " ", bureaus.of(words).stream().map(one -> one.side() + one.name()).toList()))
        .isEqualTo(expected);
  }
}
