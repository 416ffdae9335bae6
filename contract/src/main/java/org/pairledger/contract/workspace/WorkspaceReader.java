package org.pairledger.contract.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.FileShape;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.contract.workspace.file.RowRules;
import org.pairledger.contract.workspace.file.YamlFile;
import org.pairledger.contract.workspace.judgement.JointEventReader;
import org.pairledger.contract.workspace.judgement.JudgementReader;
import org.pairledger.contract.workspace.pairing.MemberReader;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.pairing.Succession;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.PlanReader;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.contract.workspace.region.RegionReader;
import org.pairledger.contract.workspace.settings.PersonsYaml;
import org.pairledger.contract.workspace.settings.Retention;
import org.pairledger.contract.workspace.settings.RetentionYaml;
import org.pairledger.contract.workspace.settings.Settings;
import org.pairledger.contract.workspace.submission.SubmissionLines;

/** Reads all of a workspace's own files and checks what one file says against the others. */
final class WorkspaceReader {

  private static final FileShape PAIRINGS = FileShapes.of("pairings.csv");

  private final Path root;
  private final FaultList faults;

  WorkspaceReader(Path root, FaultList faults) {
    this.root = root;
    this.faults = faults;
  }

  /** As far as it can be read; nothing of what is no folder. */
  Optional<Workspace> read() {
    if (!Files.isDirectory(root) || !Files.isReadable(root)) {
      faults.add(new Fault(root.toString(), 0, "", "", "is not a readable folder"));
      return Optional.empty();
    }
    Settings settings = settings();
    List<Pairing> pairings = pairings();
    RegionReader places = new RegionReader(root, faults);
    List<Region> regions = places.regions();
    List<Plan> plans = new PlanReader(root, faults).plans(ids(pairings));
    Workspace workspace =
        new Workspace(
            root,
            settings,
            pairings,
            Succession.over(regions, new MemberReader(root, faults).members(pairings, regions)),
            regions,
            places.hamlets(),
            places.aliases(),
            plans,
            new JudgementReader(root, faults).judgements(ids(pairings), plans),
            JointEventReader.events(root, faults));
    SubmissionLines.read(root, faults);
    return Optional.of(workspace);
  }

  private Settings settings() {
    Path file = root.resolve("workspace.yaml");
    Optional<SettingsYaml> yaml = Optional.empty();
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        yaml = YamlFile.read(in, "workspace.yaml", SettingsYaml.class, faults);
      } catch (IOException e) {
        faults.add(new Fault("workspace.yaml", 0, "", "", "cannot be read"));
      }
    } else {
      faults.add(new Fault("workspace.yaml", 0, "", "", "is missing; 'init' makes a workspace"));
    }
    return yaml.orElseGet(SettingsYaml::none).settings(faults);
  }

  private List<Pairing> pairings() {
    List<CsvRow> rows = CsvFile.rows(root, "pairings.csv", PAIRINGS, faults);
    if (rows.isEmpty()) {
      faults.add(new Fault("pairings.csv", 0, "", "", "must name at least one pairing"));
    }
    RowRules.unique(rows, "pairing_id");
    Set<String> ids = rows.stream().map(row -> row.text("pairing_id")).collect(Collectors.toSet());
    RowRules.noCircles(rows, "pairing_id", "parent_id");
    return rows.stream().map(row -> pairing(row, ids)).toList();
  }

  private static Pairing pairing(CsvRow row, Set<String> ids) {
    Optional<String> parent = row.optional("parent_id");
    if (parent.isPresent() && !ids.contains(parent.get())) {
      row.fault("parent_id", "must be the pairing_id of another line");
    }
    if (!row.text("pairing_id").matches("[a-z0-9][a-z0-9-]{0,62}")) {
      row.fault("pairing_id", "lower-case letters, digits and hyphens only");
    }
    row.inOrder("valid_from", "valid_to");
    return new Pairing(
        row.text("pairing_id"),
        row.required("name"),
        row.text("name_en"),
        row.oneOf("level", PAIRINGS.allowed("level")),
        parent,
        row.text("programme"),
        row.text("peer_group"),
        row.flag("scored"),
        row.date("valid_from"),
        row.date("valid_to"));
  }

  private static Set<String> ids(List<Pairing> pairings) {
    return pairings.stream().map(Pairing::pairingId).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The text of {@code workspace.yaml} before it is checked. */
  record SettingsYaml(
      @Nullable String name,
      @Nullable String asOf,
      @Nullable String secret,
      @Nullable BigDecimal problemThreshold,
      @Nullable BigDecimal fileThreshold,
      boolean serveFacts,
      @Nullable String engine,
      @Nullable Integer sqlSeconds,
      @Nullable Map<String, String> spark,
      @Nullable PersonsYaml persons,
      @Nullable RetentionYaml retention) {

    /** One ledger in twenty that could not be read is no year's assessment. */
    private static final BigDecimal FILE_THRESHOLD = new BigDecimal("0.05");

    private static final int MOST_SQL_SECONDS = 86_400;

    static SettingsYaml none() {
      return new SettingsYaml(
          "", "1970-01-01", null, null, null, false, null, null, null, null, null);
    }

    Settings settings(FaultList faults) {
      LocalDate day = parse(asOf, LocalDate::parse, "as_of", "a day such as 2020-12-31", faults);
      return new Settings(
          name == null ? "" : name,
          day,
          secret == null ? "secret.key" : secret,
          problemThreshold == null ? BigDecimal.ONE : problemThreshold,
          fileThreshold == null ? FILE_THRESHOLD : fileThreshold,
          serveFacts,
          engine(faults),
          sqlSeconds(faults),
          spark == null ? Map.of() : spark,
          persons == null ? Settings.PERSONS_K : persons.k(faults),
          retention == null ? Retention.NONE : retention.retention(faults));
    }

    private String engine(FaultList faults) {
      String asked = engine == null ? Settings.ENGINES.get(0) : engine;
      if (!Settings.ENGINES.contains(asked)) {
        faults.add(new Fault("workspace.yaml", 0, "engine", asked, "auto, embedded or spark"));
      }
      return asked;
    }

    private int sqlSeconds(FaultList faults) {
      int asked = sqlSeconds == null ? Settings.SQL_SECONDS : sqlSeconds;
      if (asked < 1 || asked > MOST_SQL_SECONDS) {
        String allowed = "1 to " + MOST_SQL_SECONDS;
        faults.add(new Fault("workspace.yaml", 0, "sql_seconds", String.valueOf(asked), allowed));
        return Settings.SQL_SECONDS;
      }
      return asked;
    }

    private static LocalDate parse(
        @Nullable String text,
        Function<String, LocalDate> how,
        String key,
        String allowed,
        FaultList faults) {
      try {
        return how.apply(text == null ? "" : text);
      } catch (DateTimeParseException e) {
        faults.add(new Fault("workspace.yaml", 0, key, text == null ? "" : text, allowed));
        return LocalDate.EPOCH;
      }
    }
  }
}
