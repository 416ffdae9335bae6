package org.pairledger.dashboards.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.dashboards.yaml.Yaml;

/**
 * What the things of one workspace are called in a Superset that may hold those of several: ids,
 * database, boards and roles follow from the workspace's name, so that two workspaces never meet
 * and one keeps its things wherever its folder lies.
 *
 * @param workspace the name in {@code workspace.yaml}
 */
public record AssetNames(String workspace) {

  /** The names of the workspace in this folder. */
  public static AssetNames of(Path folder) throws IOException {
    Path file = folder.resolve("workspace.yaml");
    Object name = Yaml.parse(Files.readString(file)).get("name");
    if (!(name instanceof String text) || text.isBlank()) {
      throw new CouldNotRun(file + " gives the workspace no name.");
    }
    return new AssetNames(text.strip());
  }

  /** A role's name may have 64 characters; what stands around the workspace needs half of them. */
  private static final int ROLE_ROOM = 24;

  /** The id of one thing, such as {@code dataset/v_rank}. */
  String id(String asset) {
    return StableId.of(workspace + "/" + asset);
  }

  public String dataset(String view) {
    return id("dataset/" + view);
  }

  public String board(String slug) {
    return id("dashboard/" + slug);
  }

  public String chart(String board, String chart) {
    return id("chart/" + board + "/" + chart);
  }

  String databaseId() {
    return id("database");
  }

  public String database() {
    return "Pairledger " + workspace;
  }

  /** Eight letters and figures that stand for the workspace where a name has no room. */
  public String key() {
    return id("workspace").substring(0, 8);
  }

  /** A board's address: the file's, such as {@code pairledger-fund}, with the workspace's key. */
  public String slug(String board) {
    return board.replaceFirst("^pairledger-", "pairledger-" + key() + "-");
  }

  /** The workspace in the name of a role or rule. */
  public String inRoles() {
    return workspace.length() <= ROLE_ROOM
        ? workspace
        : workspace.substring(0, ROLE_ROOM - 9) + "…" + key();
  }
}
