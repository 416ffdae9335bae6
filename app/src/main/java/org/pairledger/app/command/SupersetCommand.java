package org.pairledger.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.shell.Aside;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.WorkspaceFolder;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Folders;
import org.pairledger.dashboards.bundle.AssetNames;
import org.pairledger.dashboards.bundle.OwnAssets;
import org.pairledger.dashboards.bundle.SupersetBundle;
import org.pairledger.dashboards.merge.ImportPlan;
import org.pairledger.dashboards.server.SupersetAccess;
import org.pairledger.dashboards.server.SupersetCheck;
import org.pairledger.dashboards.server.SupersetImport;
import org.pairledger.dashboards.server.SupersetPull;
import org.pairledger.dashboards.server.SupersetSite;
import org.pairledger.dashboards.view.Language;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.warehouse.release.ExportLog;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.ServedFile;
import org.pairledger.warehouse.serve.ServedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code superset}: the dashboard bundle of a release, and a running Superset brought to it. */
@Command(
    name = "superset",
    description =
        "The dashboard bundle; with a URL, also imports it, applies the access rules, checks.",
    footer = {
      "",
      "A running Superset is spoken to as PAIRLEDGER_SUPERSET_USER (admin unless set)",
      "with PAIRLEDGER_SUPERSET_PASSWORD, both from the environment."
    })
public final class SupersetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKSPACE", arity = "0..1")
  private @Nullable Path workspace;

  @Option(names = "--out", paramLabel = "FILE.zip", description = "Where the bundle goes.")
  private @Nullable Path out;

  @Option(
      names = "--database",
      paramLabel = "FILE",
      description = "Where Superset finds the database file, if not in this workspace.")
  private @Nullable Path database;

  @Option(names = "--language", paramLabel = "zh|en", description = "Of titles and labels.")
  private String language = "zh";

  @Option(names = "--import", paramLabel = "URL", description = "Import the bundle there.")
  private @Nullable String importUrl;

  @Option(
      names = "--plan",
      paramLabel = "URL",
      description = "Say what an import there would do, and do nothing.")
  private @Nullable String planUrl;

  @Option(
      names = "--prefer-shipped",
      description = "Where an author and the program both changed a thing, the program's goes.")
  private boolean isShippedPreferred;

  @Option(names = "--restore", description = "Bring back what was deleted there.")
  private boolean isRestored;

  @Option(names = "--moved", description = "The database file lies elsewhere than at last import.")
  private boolean isMoved;

  @Option(
      names = "--pull",
      paramLabel = "URL",
      description = "Bring boards, charts and metrics made there into catalogue/superset.")
  private @Nullable String pullUrl;

  @Option(names = "--access", paramLabel = "URL", description = "Apply roles and row rules there.")
  private @Nullable String accessUrl;

  @Option(names = "--check", paramLabel = "URL", description = "Say what is wrong there.")
  private @Nullable String checkUrl;

  @Override
  public Integer call() throws IOException {
    if (Stream.of(out, planUrl, importUrl, pullUrl, accessUrl, checkUrl)
        .allMatch(Objects::isNull)) {
      throw new CouldNotRun(
          "Say what to do: --out FILE.zip, --plan, --import, --pull, --access or --check URL.");
    }
    try {
      if (out != null) {
        write(out);
      }
      if (planUrl != null) {
        bring(planUrl, true);
      }
      if (importUrl != null) {
        bring(importUrl, false);
      }
      if (pullUrl != null) {
        SupersetPull.pull(
                site(pullUrl),
                bundle(OwnAssets.none(names(), ownViews())),
                names(),
                ownViews(),
                folder())
            .forEach(spec.commandLine().getOut()::println);
      }
      if (accessUrl != null) {
        say("roles and row rules of " + pairings().size() + " pairings, at " + accessUrl);
        SupersetAccess.apply(site(accessUrl), names(), ownViews(), pairings(), below());
      }
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot read the release: " + e.getMessage(), e);
    }
    return checkUrl == null ? ExitCode.DONE : check(checkUrl);
  }

  private void write(Path zip) throws IOException, SQLException {
    ExportLog log = ExportLog.of(warehouse());
    SupersetBundle bundle = bundle();
    Aside.write(
        Folders.of(zip),
        aside -> {
          bundle.write(aside.resolve(zip.getFileName()));
          return List.of(aside.resolve(zip.getFileName()));
        });
    log.tell("superset", "bundle", zip);
  }

  private void bring(String url, boolean isOnlyPlanned) throws IOException, SQLException {
    say("comparing the bundle with what is at " + url);
    if (!isOnlyPlanned) {
      ExportLog.of(warehouse()).tell("superset", "import", url);
    }
    SupersetImport.bring(
        site(url),
        bundle(),
        warehouse().resolve("superset"),
        new ImportPlan.Choice(isShippedPreferred, isRestored),
        isMoved,
        isOnlyPlanned,
        spec.commandLine().getOut());
  }

  private SupersetBundle bundle() throws IOException, SQLException {
    return bundle(OwnAssets.of(folder(), names(), ownViews()));
  }

  private SupersetBundle bundle(OwnAssets own) throws IOException, SQLException {
    Path warehouse = warehouse();
    Path seen = database == null ? warehouse.resolve(ServedFile.NAME) : database;
    try (Connection served = served(warehouse)) {
      return SupersetBundle.of(served, seen, language(), names(), own);
    }
  }

  /** The workspace's own views as the release has them. */
  private List<ViewFile> ownViews() throws IOException {
    Releases releases = new Releases(warehouse());
    // As the manifests say: other ways would mend a missing file, which --check has to tell of.
    List<Manifest> all = releases.all();
    return all.isEmpty() ? List.of() : Rulebooks.ownViews(releases, all.get(all.size() - 1));
  }

  private void say(String what) {
    spec.commandLine().getErr().println("superset: " + what);
    spec.commandLine().getErr().flush();
  }

  private SortedMap<String, String> pairings() throws IOException, SQLException {
    SortedMap<String, String> pairings = new TreeMap<>();
    try (Connection served = served(warehouse());
        Statement statement = served.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select pairing_id, pairing_name from star.dim_pairings where pairing_id <> '-1'")) {
      while (rows.next()) {
        pairings.put(rows.getString(1), rows.getString(2));
      }
    }
    return pairings;
  }

  /** Each pairing with itself and all under it: who answers for a prefecture sees its counties. */
  private SortedMap<String, List<String>> below() throws IOException, SQLException {
    SortedMap<String, List<String>> below = new TreeMap<>();
    try (Connection served = served(warehouse());
        Statement statement = served.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select ancestor_pairing_id, pairing_id from star.bridge_pairing_closure")) {
      while (rows.next()) {
        below.computeIfAbsent(rows.getString(1), id -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    return below;
  }

  private int check(String url) throws IOException {
    List<String> faults = SupersetCheck.faults(site(url), names(), ownViews());
    PrintWriter err = spec.commandLine().getErr();
    faults.forEach(err::println);
    return faults.isEmpty() ? ExitCode.DONE : ExitCode.COULD_NOT_RUN;
  }

  private Path folder() {
    return WorkspaceFolder.existing(required(workspace, "Name the workspace."));
  }

  private AssetNames names() throws IOException {
    return AssetNames.of(folder());
  }

  private Path warehouse() {
    return folder().resolve("warehouse");
  }

  private static Connection served(Path warehouse) throws IOException, SQLException {
    Releases releases = new Releases(warehouse);
    Path file = releases.build(releases.answering()).resolve(ServedFile.NAME);
    return ServedRelease.open(file);
  }

  private static SupersetSite site(String url) {
    String user = System.getenv().getOrDefault("PAIRLEDGER_SUPERSET_USER", "admin");
    String password = System.getenv("PAIRLEDGER_SUPERSET_PASSWORD");
    if (password == null) {
      throw new CouldNotRun("Set PAIRLEDGER_SUPERSET_PASSWORD to the password of " + user + ".");
    }
    return SupersetSite.login(url, user, password);
  }

  private Language language() {
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default -> throw new CouldNotRun("--language " + language + ": allowed are zh and en.");
    };
  }

  private static Path required(@Nullable Path path, String message) {
    if (path == null) {
      throw new CouldNotRun(message);
    }
    return path;
  }
}
