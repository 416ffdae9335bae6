package org.pairledger.contract.regime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a YAML text each key stands, by its path: {@code /scorecards/a/lines/0/id}. */
final class Lines {

  private final Map<String, Integer> lines = new HashMap<>();

  private Lines() {}

  static Lines of(String text) {
    Lines found = new Lines();
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        found.lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
      }
    } catch (IOException e) {
      found.lines.clear(); // broken YAML is told by the reader of the records
    }
    return found;
  }

  /** The line of a path, or of the nearest key above it. */
  int at(String path) {
    String key = path;
    while (!key.isEmpty() && !lines.containsKey(key)) {
      key = key.substring(0, key.lastIndexOf('/'));
    }
    return key.isEmpty() ? 0 : lines.getOrDefault(key, 0);
  }
}
