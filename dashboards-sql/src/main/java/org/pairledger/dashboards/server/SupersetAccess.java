package org.pairledger.dashboards.server;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.dashboards.bundle.AssetNames;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.dashboards.view.Views;
import org.pairledger.dashboards.yaml.Yaml;

/**
 * Applies {@code superset/rls.yaml}: one role for all pairings, one for each, and the row-level
 * rules. What is there is changed, not doubled; roles of pairings that are gone keep their rule.
 */
public final class SupersetAccess {

  private static final String ROLES = "/api/v1/security/roles/";
  private static final String RULES = "/api/v1/rowlevelsecurity/";

  private final SupersetSite site;
  private final AssetNames names;
  private final Plan plan;
  private final Map<String, Integer> roles = new HashMap<>();
  private final Map<String, Integer> known = new HashMap<>();

  private SupersetAccess(SupersetSite site, AssetNames names) {
    this.site = site;
    this.names = names;
    this.plan = plan(names);
  }

  /** What the file says. */
  record Plan(
      List<String> permissions,
      List<String> authorPermissions,
      String everythingRole,
      String pairingRole,
      String authorRole,
      List<Rule> rules) {}

  /** A row-level rule, one for each pairing when its name has one in braces. */
  record Rule(
      String name,
      String description,
      String filterType,
      @Nullable String groupKey,
      String clause,
      List<String> roles) {}

  /**
   * Applies the file.
   *
   * @param own the workspace's own views
   * @param pairings names by id
   * @param below each pairing with itself and all pairings under it
   */
  public static void apply(
      SupersetSite site,
      AssetNames names,
      List<ViewFile> own,
      SortedMap<String, String> pairings,
      Map<String, List<String>> below) {
    SupersetAccess access = new SupersetAccess(site, names);
    access.readRoles();
    access.readPermissions();
    List<Integer> permissions = access.permissions();
    access.role(access.plan.everythingRole(), permissions);
    access.role(access.plan.authorRole(), access.ids(access.plan.authorPermissions()));
    pairings.keySet().forEach(id -> access.role(access.pairingRole(id), permissions));
    Map<String, Integer> rules = access.rules();
    List<Integer> facts = access.facts(own);
    for (Rule rule : rules(access.plan, pairings, below)) {
      access.rule(rule, pairings, rules, facts);
    }
  }

  /** What the file says, as the rules of these pairings. */
  static List<Rule> rules(
      Plan plan, SortedMap<String, String> pairings, Map<String, List<String>> below) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : plan.rules()) {
      if (rule.name().contains("{pairing_id}")) {
        pairings.forEach(
            (id, name) ->
                rules.add(named(plan, rule, id, name, below.getOrDefault(id, List.of(id)))));
      } else {
        rules.add(rule);
      }
    }
    return rules;
  }

  static Plan plan(AssetNames names) {
    return Yaml.read(
        "superset/rls.yaml",
        text -> text.replace("{workspace}", names.inRoles()),
        new TypeReference<Plan>() {});
  }

  private void readRoles() {
    site.list(ROLES)
        .forEach(role -> roles.put(role.path("name").asText(), role.path("id").asInt()));
  }

  private void readPermissions() {
    for (JsonNode each : site.list("/api/v1/security/permissions-resources/")) {
      String permission = each.path("permission").path("name").asText();
      String on = each.path("view_menu").path("name").asText();
      known.put(permission + " on " + on, each.path("id").asInt());
    }
  }

  private void role(String name, List<Integer> permissions) {
    int id =
        roles.computeIfAbsent(
            name, fresh -> site.post(ROLES, Map.of("name", fresh)).path("id").asInt());
    site.post(ROLES + id + "/permissions", Map.of("permission_view_menu_ids", permissions));
  }

  private String pairingRole(String pairing) {
    return pairingRole(plan, pairing);
  }

  private static String pairingRole(Plan plan, String pairing) {
    return plan.pairingRole().replace("{pairing_id}", pairing);
  }

  /** The listed permissions and access to each of the bundle's datasets. */
  private List<Integer> permissions() {
    List<Integer> ids = ids(plan.permissions());
    known.forEach(
        (permission, id) -> {
          if (permission.startsWith("datasource_access on [" + names.database() + "].[")) {
            ids.add(id);
          }
        });
    return ids;
  }

  private List<Integer> ids(List<String> permissions) {
    List<String> missing = permissions.stream().filter(one -> !known.containsKey(one)).toList();
    if (!missing.isEmpty()) {
      throw new CouldNotRun("This Superset has no permission " + missing + " of rls.yaml.");
    }
    return new ArrayList<>(permissions.stream().map(known::get).toList());
  }

  private Map<String, Integer> rules() {
    return site.list(RULES).stream()
        .collect(
            Collectors.toMap(
                rule -> rule.path("name").asText(), rule -> rule.path("id").asInt(), (a, b) -> a));
  }

  /** The datasets whose rows belong to a pairing. */
  private List<Integer> facts(List<ViewFile> own) {
    List<String> names =
        Stream.concat(Views.all().stream(), own.stream())
            .filter(view -> view.kind() == ViewFile.Kind.FACT)
            .map(ViewFile::name)
            .toList();
    List<Integer> ids =
        site.list("/api/v1/dataset/").stream()
            .filter(
                set ->
                    set.path("database")
                        .path("database_name")
                        .asText()
                        .equals(this.names.database()))
            .filter(set -> names.contains(set.path("table_name").asText()))
            .map(set -> set.path("id").asInt())
            .toList();
    if (ids.size() != names.size()) {
      throw new CouldNotRun(
          "Superset has %d of %d datasets: import the bundle first."
              .formatted(ids.size(), names.size()));
    }
    return ids;
  }

  private void rule(
      Rule rule,
      SortedMap<String, String> pairings,
      Map<String, Integer> present,
      List<Integer> facts) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", rule.name());
    body.put("description", rule.description());
    body.put("filter_type", rule.filterType());
    body.put("group_key", rule.groupKey() == null ? "" : rule.groupKey());
    body.put("clause", rule.clause());
    body.put("tables", facts);
    body.put("roles", roleIds(rule, pairings));
    Integer id = present.get(rule.name());
    if (id == null) {
      site.post(RULES, body);
    } else {
      site.put(RULES + id, body);
    }
  }

  private List<Integer> roleIds(Rule rule, SortedMap<String, String> pairings) {
    List<Integer> ids = new ArrayList<>();
    for (String role : rule.roles()) {
      switch (role) {
        case "everything_role" -> ids.add(idOf(plan.everythingRole()));
        case "pairing_roles" -> pairings.keySet().forEach(p -> ids.add(idOf(pairingRole(p))));
        default -> ids.add(idOf(role));
      }
    }
    return ids;
  }

  private int idOf(String role) {
    Integer id = roles.get(role);
    if (id == null) {
      throw new CouldNotRun("This Superset has no role " + role + " of rls.yaml.");
    }
    return id;
  }

  private static Rule named(Plan plan, Rule rule, String id, String name, List<String> below) {
    String ids =
        new TreeSet<>(below)
            .stream()
                .map(one -> "'" + one.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
    return new Rule(
        filled(rule.name(), id, name),
        filled(rule.description(), id, name),
        rule.filterType(),
        rule.groupKey(),
        rule.clause().replace("{pairing_ids}", ids),
        rule.roles().stream()
            .map(role -> role.equals("pairing_role") ? pairingRole(plan, id) : role)
            .toList());
  }

  private static String filled(String text, String id, String name) {
    return text.replace("{pairing_id}", id).replace("{pairing_name}", name);
  }
}
