package org.pairledger.dashboards.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pairledger.contract.PackedText;

/** YAML in and out; written keys are sorted, so that the same tree gives the same text. */
public final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private Yaml() {}

  public static Map<String, Object> map(String path) {
    return parse(PackedText.of(path));
  }

  public static <T> T read(String path, TypeReference<T> type) {
    return read(path, text -> text, type);
  }

  /** The same of a text in which blanks are filled first. */
  public static <T> T read(String path, UnaryOperator<String> filled, TypeReference<T> type) {
    try {
      return MAPPER.readValue(filled.apply(PackedText.of(path)), type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("The program's file " + path + " cannot be read", e);
    }
  }

  public static Map<String, Object> parse(String text) {
    try {
      return MAPPER.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Map<String, Object> tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
