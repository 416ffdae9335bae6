package org.pairledger.contract.regime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.contract.workspace.file.YamlFile;
import org.pairledger.contract.workspace.plan.Plan;

/**
 * All regimes that hold: a workspace's own files, and the shipped ones for the years that no own
 * file covers.
 */
public record Regimes(List<Regime> own, List<Regime> shipped) {

  private static final List<String> SHIPPED = List.of("2017-2020", "2021-2025", "2026-");

  public Regimes {
    own = List.copyOf(own);
    shipped = List.copyOf(shipped);
  }

  /** Reads a workspace's {@code regimes/*.yaml}; every fault of every file is in the exception. */
  public static Regimes read(Path workspace) throws WorkspaceFaults {
    FaultList faults = new FaultList();
    List<Regime> own = new ArrayList<>();
    for (Path file : files(workspace.resolve("regimes"))) {
      text(file, "regimes/" + file.getFileName(), faults)
          .flatMap(text -> RegimeReader.read("regimes/" + file.getFileName(), text, faults))
          .ifPresent(own::add);
    }
    misnamed(workspace.resolve("regimes"), faults);
    overlaps(own, faults);
    Regimes regimes = new Regimes(own, shipped(faults));
    faults.throwIfAny();
    return regimes;
  }

  /** The same regimes with one more file above all others, for a what-if. */
  public Regimes with(Path file) throws WorkspaceFaults {
    FaultList faults = new FaultList();
    List<Regime> all = new ArrayList<>();
    text(file, file.toString(), faults)
        .flatMap(text -> RegimeReader.read(file.toString(), text, faults))
        .ifPresent(all::add);
    faults.throwIfAny();
    all.addAll(own);
    return new Regimes(all, shipped);
  }

  /** The regime of a year. */
  public Optional<Regime> of(int year) {
    return Stream.concat(own.stream(), shipped.stream())
        .filter(regime -> regime.covers(year))
        .findFirst();
  }

  /** The words of a year: its period's, and the regime's own above them. */
  public PeriodWords words(int year) {
    return of(year).map(regime -> regime.words(year)).orElseGet(() -> PeriodWords.of(year));
  }

  /**
   * What the regimes and plans ask for and nobody knows: years without a regime, indicators, and
   * parameters of indicators.
   *
   * @param known every indicator's code and the names of its parameters
   */
  public List<Fault> unknown(List<Plan> plans, Map<String, Set<String>> known) {
    FaultList faults = new FaultList();
    Stream.concat(own.stream(), shipped.stream())
        .forEach(regime -> new KnownIndicators(known, faults).check(regime));
    for (Plan plan : plans) {
      if (of(plan.year()).isEmpty()) {
        faults.add(
            new Fault(
                plan.folder(), 0, "year", String.valueOf(plan.year()), "no regime covers it"));
      }
      new KnownIndicators(known, faults).check(plan);
    }
    return faults.all();
  }

  private static void overlaps(List<Regime> own, FaultList faults) {
    for (int i = 0; i < own.size(); i++) {
      for (int j = 0; j < i; j++) {
        Regime one = own.get(i);
        Regime other = own.get(j);
        if (one.covers(other.fromYear()) || other.covers(one.fromYear())) {
          String years = one.fromYear() + "–" + one.toYear().map(String::valueOf).orElse("");
          faults.add(new Fault(one.file(), 0, "years", years, "overlap those of " + other.file()));
        }
      }
    }
  }

  private static List<Regime> shipped(FaultList faults) {
    List<Regime> regimes = new ArrayList<>();
    for (String name : SHIPPED) {
      String file = "pairledger/regimes/" + name + ".yaml";
      RegimeReader.read(file, PackedText.of("regimes/" + name + ".yaml"), faults)
          .ifPresent(regimes::add);
    }
    return regimes;
  }

  private static Optional<String> text(Path file, String name, FaultList faults) {
    try {
      boolean isTooLarge = Files.size(file) > YamlFile.MOST_BYTES;
      return Optional.of(
          isTooLarge
              ? new String(YamlFile.bytes(file), StandardCharsets.UTF_8)
              : Files.readString(file));
    } catch (IOException e) {
      faults.add(new Fault(name, 0, "", "", "is missing, cannot be read or is not UTF-8"));
      return Optional.empty();
    }
  }

  private static void misnamed(Path folder, FaultList faults) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> children = Files.list(folder)) {
      children
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".yml") || name.endsWith(".YAML"))
          .sorted()
          .forEach(
              name ->
                  faults.add(
                      new Fault("regimes/" + name, 0, "", "", "the name must end with .yaml")));
    } catch (IOException e) {
      faults.add(new Fault("regimes", 0, "", "", "cannot be read"));
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
