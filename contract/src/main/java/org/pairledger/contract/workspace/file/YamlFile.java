package org.pairledger.contract.workspace.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one YAML document into a record with snake-case keys; an unknown key, a wrong type or
 * broken syntax becomes a fault with its line, and all unknown keys of a file are told at once.
 */
public final class YamlFile {

  /** How large a file may be; the largest of the sample is a twentieth of it. */
  public static final int MOST_BYTES = 1 << 20;

  private YamlFile() {}

  /** The record, or nothing when the document cannot be read; unknown keys alone do not hide it. */
  public static <T> Optional<T> read(InputStream in, String name, Class<T> type, FaultList faults)
      throws IOException {
    YAMLMapper mapper =
        YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    byte[] text = in.readNBytes(MOST_BYTES + 1);
    Optional<Fault> beyond = YamlBounds.fault(name, text);
    if (beyond.isPresent()) {
      faults.add(beyond.get());
      return Optional.empty();
    }
    KeyLines keys = new KeyLines(text);
    mapper.addHandler(new UnknownKeys(name, keys, faults));
    try {
      return Optional.ofNullable(mapper.readValue(text, type));
    } catch (MismatchedInputException e) {
      String found = e instanceof InvalidFormatException f ? String.valueOf(f.getValue()) : "";
      String needed = needed(e.getTargetType());
      int line = e.getPath().isEmpty() ? lineOf(e) : keys.line(lastKey(e));
      faults.add(new Fault(name, line, path(e), found, needed));
    } catch (JsonMappingException e) {
      faults.add(new Fault(name, lineOf(e), path(e), "", e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      faults.add(new Fault(name, lineOf(e), "", "", "not YAML: " + sentence(e)));
    }
    return Optional.empty();
  }

  /** The text of a file, no more than shows that it is too large. */
  public static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  /** What the parser says, without its drawing of the place. */
  private static String sentence(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(", "));
  }

  /** What a value of this type looks like in a file. */
  private static String needed(@Nullable Class<?> type) {
    if (type == null) {
      return "a value of another kind is needed";
    }
    if (type.isEnum()) {
      return "allowed are " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
    }
    if (Number.class.isAssignableFrom(type) || type == int.class) {
      return "a number is needed";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false is needed";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list is needed";
    }
    return type == String.class ? "a text is needed" : "lines of 'key: value' are needed";
  }

  /** The innermost key on the way to a fault; empty inside lists alone. */
  private static String lastKey(JsonMappingException e) {
    return e.getPath().stream()
        .map(JsonMappingException.Reference::getFieldName)
        .filter(Objects::nonNull)
        .reduce("", (first, second) -> second);
  }

  private static int lineOf(JsonProcessingException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      path.append(
          step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
    }
    return path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString();
  }

  /** The line each key first stands on; a record's keys are buffered and have lost theirs. */
  private static final class KeyLines {

    private final byte[] text;
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean isRead;

    KeyLines(byte[] text) {
      this.text = text;
    }

    int line(String key) throws IOException {
      if (!isRead) {
        read();
        isRead = true;
      }
      return lines.getOrDefault(key, 0);
    }

    private void read() throws IOException {
      try (JsonParser parser = new YAMLFactory().createParser(text)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.FIELD_NAME) {
            lines.putIfAbsent(parser.currentName(), parser.currentTokenLocation().getLineNr());
          }
        }
      }
    }
  }

  private static final class UnknownKeys extends DeserializationProblemHandler {

    private final String name;
    private final KeyLines keys;
    private final FaultList faults;

    UnknownKeys(String name, KeyLines keys, FaultList faults) {
      this.name = name;
      this.keys = keys;
      this.faults = faults;
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        @Nullable JsonDeserializer<?> reader,
        Object bean,
        String key)
        throws IOException {
      int line = keys.line(key);
      Collection<Object> known = reader == null ? null : reader.getKnownPropertyNames();
      String allowed = known == null ? "unknown key" : "allowed are " + new TreeSet<>(known);
      faults.add(new Fault(name, line, "key", key, allowed));
      parser.skipChildren();
      return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String message)
        throws IOException {
      return told(context.getParser(), type, value);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
        DeserializationContext context,
        JavaType type,
        JsonToken token,
        JsonParser parser,
        String message)
        throws IOException {
      String found = token.isScalarValue() ? parser.getText() : "";
      parser.skipChildren();
      return told(parser, type.getRawClass(), found);
    }

    /** A harmless value, so that the rest of the file is read too. */
    private @Nullable Object told(JsonParser parser, Class<?> type, String found)
        throws IOException {
      String key = parser.currentName() == null ? "" : parser.currentName();
      int here = parser.currentTokenLocation().getLineNr();
      int line = here > 0 ? here : keys.line(key);
      faults.add(new Fault(name, line, key, found, needed(type)));
      return type == boolean.class ? Boolean.FALSE : null;
    }
  }
}
