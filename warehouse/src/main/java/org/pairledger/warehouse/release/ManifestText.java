package org.pairledger.warehouse.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.pairledger.contract.Sha256;

/** A manifest as JSON that carries its own SHA-256, so that damage shows. */
final class ManifestText {

  private static final String SUM = "manifest_sha256";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ManifestText() {}

  static String write(Manifest manifest) {
    ObjectNode tree = JSON.valueToTree(manifest);
    String sum = Sha256.of(tree.toString());
    return tree.put(SUM, sum).toPrettyString() + "\n";
  }

  /** Empty when the text is not what was written. */
  static Optional<Manifest> read(String text) {
    try {
      if (!(JSON.readTree(text) instanceof ObjectNode tree) || !tree.hasNonNull(SUM)) {
        return Optional.empty();
      }
      String sum = tree.remove(SUM).asText();
      return sum.equals(Sha256.of(tree.toString()))
          ? Optional.of(JSON.treeToValue(tree, Manifest.class))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
