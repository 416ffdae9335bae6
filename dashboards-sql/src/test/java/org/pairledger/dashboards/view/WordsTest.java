package org.pairledger.dashboards.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.problem.RuleWording;

class WordsTest {

  @Test
  void aLedgersCodeIsCalledByTheUsualWordOfTheCatalogue() {
    assertThat(words(DatasetCatalogue.builtIn(), "donation_form"))
        .containsExactly("cash 捐款", "goods 捐物");
    assertThat(words(DatasetCatalogue.builtIn(), "dataset"))
        .contains("DS09 劳务协作台账", "employment_spell 劳务协作台账");
  }

  @Test
  void aCodeThatAWorkspaceAddsHasItsWordToo(@TempDir Path workspace) throws Exception {
    Path codes = Files.createDirectories(workspace.resolve("catalogue/codes"));
    Files.writeString(
        codes.resolve("donation_form.yaml"),
        "name: donation_form\ncodes:\n  \"equity\": [\"股权\", \"股份\"]\n");

    assertThat(words(DatasetCatalogue.load(workspace), "donation_form"))
        .containsExactly("cash 捐款", "goods 捐物", "equity 股权");
  }

  @Test
  void noCodeHasTwoWords() {
    List<Words.Word> all = Words.of(DatasetCatalogue.builtIn());

    assertThat(all.stream().map(word -> word.codeList() + "/" + word.code()))
        .doesNotHaveDuplicates();
    assertThat(words(DatasetCatalogue.builtIn(), "side"))
        .containsExactly("D 帮扶方", "R 受援方", "J 双方", "B 两地各方");
  }

  @Test
  void everyRuleHasAShortNameOfItsOwn() {
    Map<String, String> names = new HashMap<>();
    Words.of(DatasetCatalogue.builtIn()).stream()
        .filter(word -> word.codeList().equals("rule"))
        .forEach(word -> names.put(word.code(), word.text()));

    assertThat(names.keySet()).containsExactlyInAnyOrderElementsOf(RuleWording.rules());
    assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.length() <= 12);
  }

  private static List<String> words(DatasetCatalogue catalogue, String list) {
    Stream<Words.Word> all = Words.of(catalogue).stream();
    return all.filter(word -> word.codeList().equals(list))
        .map(word -> word.code() + " " + word.text())
        .toList();
  }
}
