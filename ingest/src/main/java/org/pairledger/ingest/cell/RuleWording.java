package org.pairledger.ingest.cell;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of {@code pairledger/problems.csv}.
 *
 * @param rule the rule's code
 * @param severity what it does to its row unless the field is required
 * @param cases rows of the messiness catalogue, a blank between
 * @param message what is wrong, then what is expected and what to do, in Chinese and in English
 */
record RuleWording(
    String rule,
    Severity severity,
    String cases,
    String message,
    String expected,
    String advice,
    String messageEn,
    String expectedEn,
    String adviceEn) {

  private static final String FILE = "/pairledger/problems.csv";
  private static final Map<String, RuleWording> BY_RULE = read();

  /** The line of a rule; a rule without one is a fault of the program. */
  static RuleWording of(String rule) {
    return Objects.requireNonNull(BY_RULE.get(rule), () -> FILE + " has no line for " + rule);
  }

  /** The codes that have a line. */
  static List<String> rules() {
    return BY_RULE.keySet().stream().sorted().toList();
  }

  private static Map<String, RuleWording> read() {
    ObjectReader lines =
        CsvMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build()
            .readerFor(RuleWording.class)
            .with(CsvSchema.emptySchema().withHeader());
    Map<String, RuleWording> byRule = new HashMap<>();
    try (InputStream file = RuleWording.class.getResourceAsStream(FILE);
        MappingIterator<RuleWording> wordings = lines.readValues(file)) {
      wordings.forEachRemaining(wording -> byRule.put(wording.rule, wording));
      return byRule;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
