package org.pairledger.contract.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pairledger.contract.workspace.file.Fault;

/** Files of a workspace that mean to be read and that nothing reads: each is named. */
public final class StrayFiles {

  private static final List<String> FOLDERS =
      List.of("reference", "catalogue", "plans", "regimes", "judgements");

  /** What people write rules in; a note or picture beside them is nobody's fault. */
  private static final String RULE = ".*\\.(csv|yaml|yml|sql|json)";

  /** Where such a file is read, as people are told, and as it is matched. */
  private enum Place {
    REFERENCE(
        "reference/{regions,hamlets,aliases,joint_events}.csv",
        "reference/(regions|hamlets|aliases|joint_events)\\.csv"),
    DATASETS("catalogue/datasets/*.yaml", "catalogue/datasets/[^/]+\\.yaml"),
    CODES("catalogue/codes/*.yaml", "catalogue/codes/[^/]+\\.yaml"),
    INDICATORS("catalogue/indicators/*.sql", "catalogue/indicators/[^/]+\\.sql"),
    FACTORS("catalogue/factors.csv", "catalogue/factors\\.csv"),
    CHECKS("catalogue/checks/*.sql", "catalogue/checks/[^/]+\\.sql"),
    RELATIONS("catalogue/relations/*.sql", "catalogue/relations/[^/]+\\.sql"),
    SUPERSET(
        "catalogue/superset/{charts,dashboards,datasets}/*.yaml",
        "catalogue/superset/(charts|dashboards|datasets)/[^/]+\\.yaml"),
    VIEWS("catalogue/views/v_*.sql", "catalogue/views/v_[^/]+\\.sql"),
    REPORTS("catalogue/reports/<name>/*.sql", "catalogue/reports/[^/]+/[^/]+\\.sql"),
    TESTS("catalogue/tests/*.yaml", "catalogue/tests/[^/]+\\.yaml"),
    PLANS(
        "plans/<year>/<pairing>/{plan.yaml,items.csv,targets.csv,units.csv,obligations.csv,"
            + "annotations.csv}",
        "plans/\\d{4}/[^/]+/(plan\\.yaml|(items|targets|units|obligations|annotations)\\.csv)"),
    REGIMES("regimes/*.yaml", "regimes/[^/]+\\.yaml"),
    JUDGEMENTS("judgements/<year>/<pairing>.csv", "judgements/\\d{4}/[^/]+\\.csv");

    private final String told;
    private final String pattern;

    Place(String told, String pattern) {
      this.told = told;
      this.pattern = pattern;
    }
  }

  private StrayFiles() {}

  /** A fault for each file that would be ignored. */
  public static List<Fault> of(Path workspace) {
    List<Fault> faults = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (Files.isDirectory(workspace.resolve(folder))) {
        try (Stream<Path> files = Files.walk(workspace.resolve(folder))) {
          files
              .filter(Files::isRegularFile)
              .map(file -> workspace.relativize(file).toString().replace('\\', '/'))
              .filter(StrayFiles::isStray)
              .sorted()
              .forEach(path -> faults.add(fault(folder, path)));
        } catch (IOException e) {
          faults.add(new Fault(folder, 0, "", "", "cannot be listed"));
        }
      }
    }
    return faults;
  }

  private static boolean isStray(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return !name.startsWith(".")
        && !name.startsWith("~$")
        && path.matches(RULE)
        && Stream.of(Place.values()).noneMatch(place -> path.matches(place.pattern));
  }

  private static Fault fault(String folder, String path) {
    List<String> known =
        Stream.of(Place.values())
            .map(place -> place.told)
            .filter(told -> told.startsWith(folder + "/"))
            .toList();
    return new Fault(path, 0, "", "", "is read by nothing; read are " + String.join(", ", known));
  }
}
