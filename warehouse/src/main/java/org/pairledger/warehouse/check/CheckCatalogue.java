package org.pairledger.warehouse.check;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.catalogue.SqlHeader;
import org.pairledger.contract.dataset.CatalogueFaults;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.warehouse.own.EmptyStar;
import org.pairledger.warehouse.own.OwnSql;
import org.pairledger.warehouse.own.TimedSql;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.ResourceFolder;

/**
 * Every check across ledgers, by code: those packed with the program, overlaid by the workspace's
 * {@code catalogue/checks/<CODE>.sql}.
 */
public final class CheckCatalogue {

  private static final String PACKED = "/pairledger/checks";
  private static final String OWN = "catalogue/checks/";
  private static final String CODE = "[A-Z]{1,3}\\d{2}";
  private static final Set<String> SEVERITIES = Set.of("错误", "警告");
  private static final SqlHeader.Keys KEYS =
      new SqlHeader.Keys(
          List.of("code", "name", "severity", "dataset", "advice"), Set.of(), Set.of());

  private final SortedMap<String, RuleFile> byFile;

  private CheckCatalogue(SortedMap<String, RuleFile> byFile) {
    this.byFile = byFile;
  }

  /**
   * Reads them all, and tries the workspace's own on an empty star.
   *
   * @param workspaceCatalogue the workspace's {@code catalogue} folder, if it has one
   * @throws CatalogueFaults with every fault of every file
   */
  public static CheckCatalogue load(Optional<Path> workspaceCatalogue) {
    SortedMap<String, RuleFile> byFile = new TreeMap<>();
    RuleFile.packed(PACKED).forEach(rule -> byFile.put(rule.name(), rule));
    List<String> faults = new ArrayList<>();
    List<RuleFile> own =
        workspaceCatalogue.stream()
            .flatMap(folder -> ResourceFolder.onDisk(folder.resolve("checks")).entrySet().stream())
            .map(file -> read(file.getKey(), file.getValue(), faults))
            .toList();
    if (faults.isEmpty() && !own.isEmpty()) {
      faults.addAll(tried(own, OwnFact.beside(workspaceCatalogue.orElseThrow())));
    }
    if (!faults.isEmpty()) {
      throw new CatalogueFaults(faults);
    }
    own.forEach(rule -> byFile.put(rule.name().substring(OWN.length()), rule));
    return new CheckCatalogue(byFile);
  }

  /** In the order of their codes. */
  public Collection<RuleFile> all() {
    return byFile.values();
  }

  private static RuleFile read(String name, String text, List<String> faults) {
    SqlHeader header = SqlHeader.read(OWN + name, text, KEYS, faults);
    String code = header.value("code");
    if (!code.isEmpty() && (!code.matches(CODE) || !name.equals(code + ".sql"))) {
      header.faultOf("code", "code: '" + code + "' is not the file's name, such as X01 in X01.sql");
    }
    String severity = header.value("severity");
    if (!severity.isEmpty() && !SEVERITIES.contains(severity)) {
      header.faultOf("severity", "severity: '" + severity + "' is not one of [错误, 警告]");
    }
    String sql = header.sql(text);
    if (sql.isEmpty()) {
      header.fault(header.lines() + 1, "no SQL");
    }
    return new RuleFile(
        OWN + name,
        Map.of(
            "code", code,
            "name", header.value("name"),
            "severity", severity,
            "dataset", header.value("dataset"),
            "advice", header.value("advice")),
        sql);
  }

  private static List<String> tried(List<RuleFile> own, List<OwnFact> ledgers) {
    List<String> faults = new ArrayList<>();
    try (Connection star = EmptyStar.open(ledgers)) {
      EmptyStar.lock(star);
      for (RuleFile rule : own) {
        fault(star, rule).ifPresent(fault -> faults.add(rule.name() + ": " + fault));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot make an empty star", e);
    }
    return faults;
  }

  private static Optional<String> fault(Connection star, RuleFile rule) {
    try {
      Optional<String> fault = OwnSql.fault(star, rule.sql(), OwnSql.RULES);
      if (fault.isEmpty()) {
        new TimedSql(star, rule.name(), EmptyStar.TRIAL_SECONDS)
            .update(CheckJob.found(rule).toString());
      }
      return fault;
    } catch (CouldNotRun e) {
      return Optional.of(String.valueOf(e.getMessage()));
    } catch (SQLException e) {
      return Optional.of("DuckDB says: " + DuckDb.message(e));
    }
  }
}
