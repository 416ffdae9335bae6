package org.pairledger.dashboards.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pairledger.dashboards.bundle.AssetNames;

/**
 * Who may take every pairing's rows though row rules narrow what they see: Superset's {@code
 * /dashboard/…/export_as_example/} answers with whole tables to whoever may export dashboards.
 */
final class ExportingUsers {

  private static final Set<String> OPENING =
      Set.of("can_export on Dashboard", "can_export_as_example on Dashboard");
  private static final String ROLES = "/api/v1/security/roles/";

  private ExportingUsers() {}

  /** One sentence for each user of a pairing's role whom another role lets export. */
  static List<String> faults(SupersetSite site, AssetNames names) {
    SupersetAccess.Plan plan = SupersetAccess.plan(names);
    Map<Integer, String> exporting = exportingRoles(site);
    List<String> faults = new ArrayList<>();
    for (JsonNode user : site.list("/api/v1/security/users/")) {
      Set<String> roles = new TreeSet<>();
      Set<String> letting = new TreeSet<>();
      for (JsonNode role : user.path("roles")) {
        roles.add(role.path("name").asText());
        if (exporting.containsKey(role.path("id").asInt())) {
          letting.add(role.path("name").asText());
        }
      }
      String pairingRole = plan.pairingRole().replace("{pairing_id}", "");
      boolean isNarrowed = roles.stream().anyMatch(role -> role.startsWith(pairingRole));
      if (isNarrowed && !letting.isEmpty() && !roles.contains(plan.everythingRole())) {
        faults.add(
            ("User %s sees one pairing's rows, but role %s may export dashboards, and"
                    + " /dashboard/…/export_as_example/ gives every pairing's rows: take the role"
                    + " away, or %s from it.")
                .formatted(
                    user.path("username").asText(),
                    String.join(", ", letting),
                    String.join(" and ", new TreeSet<>(OPENING))));
      }
    }
    return faults;
  }

  private static Map<Integer, String> exportingRoles(SupersetSite site) {
    Map<Integer, String> exporting = new HashMap<>();
    for (JsonNode role : site.list(ROLES)) {
      int id = role.path("id").asInt();
      for (JsonNode each : site.get(ROLES + id + "/permissions/").path("result")) {
        String permission =
            each.path("permission_name").asText() + " on " + each.path("view_menu_name").asText();
        if (OPENING.contains(permission)) {
          exporting.put(id, role.path("name").asText());
        }
      }
    }
    return exporting;
  }
}
