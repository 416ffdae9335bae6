package org.pairledger.contract.workspace.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.Optional;

/**
 * How large and how deep a YAML file of people may be. Anchors and aliases are not read at all:
 * what a few lines of them stand for may be more than any memory holds.
 */
final class YamlBounds {

  private static final int MOST_LEVELS = 32;

  private YamlBounds() {}

  /** What of it is beyond them, if anything; broken syntax is told by whoever reads the records. */
  static Optional<Fault> fault(String name, byte[] text) throws IOException {
    if (text.length > YamlFile.MOST_BYTES) {
      return Optional.of(
          new Fault(name, 0, "", "", "is larger than " + (YamlFile.MOST_BYTES >> 20) + " MB"));
    }
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      int levels = 0;
      while (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken().isStructStart() && ++levels > MOST_LEVELS) {
          return Optional.of(
              new Fault(name, line, "", "", "is nested deeper than " + MOST_LEVELS + " levels"));
        }
        if (parser.currentToken().isStructEnd()) {
          levels--;
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
          return Optional.of(
              new Fault(name, line, "", "", "anchors (&) and aliases (*) are not read here"));
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }
}
