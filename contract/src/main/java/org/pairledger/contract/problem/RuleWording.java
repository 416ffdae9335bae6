package org.pairledger.contract.problem;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pairledger.contract.PackedText;

/**
 * One line of {@code pairledger/problems.csv}.
 *
 * @param rule the rule's code
 * @param severity {@code fatal} or {@code warning}: what it does to its row unless the field is
 *     required
 * @param cases rows of the messiness catalogue, a blank between
 * @param message what is wrong, then what is expected and what to do, in Chinese and in English;
 *     {@code {found}} is what stands in the cell, {@code {detail}} what else there is to say
 */
public record RuleWording(
    String rule,
    String severity,
    String cases,
    String message,
    String expected,
    String advice,
    String messageEn,
    String expectedEn,
    String adviceEn) {

  private static final String FILE = "problems.csv";
  private static final Map<String, RuleWording> BY_RULE = read();

  /** The line of a rule; a rule without one is a fault of the program. */
  public static RuleWording of(String rule) {
    return Objects.requireNonNull(BY_RULE.get(rule), () -> FILE + " has no line for " + rule);
  }

  /** Message, expectation and advice in one English sentence, as a template. */
  public String english() {
    return messageEn
        + (expectedEn.isEmpty() ? "" : "; expected: " + expectedEn)
        + (adviceEn.isEmpty() ? "" : "; " + adviceEn);
  }

  /** The codes that have a line. */
  public static List<String> rules() {
    return BY_RULE.keySet().stream().sorted().toList();
  }

  private static Map<String, RuleWording> read() {
    ObjectReader lines =
        CsvMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build()
            .readerFor(RuleWording.class)
            .with(CsvSchema.emptySchema().withHeader());
    Map<String, RuleWording> byRule = new HashMap<>();
    try (MappingIterator<RuleWording> wordings = lines.readValues(PackedText.of(FILE))) {
      wordings.forEachRemaining(wording -> byRule.put(wording.rule, wording));
      return byRule;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
