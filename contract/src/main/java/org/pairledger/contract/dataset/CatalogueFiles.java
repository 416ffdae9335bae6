package org.pairledger.contract.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.PackedText;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.file.YamlFile;

/** Reads the catalogue's YAML files, lays one over the other and collects every fault. */
final class CatalogueFiles {

  private static final String ROOT = "catalogue/";

  private final Map<String, DatasetFile> datasets = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> codes = new LinkedHashMap<>();
  private final Map<String, String> origin = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  /** A code list as a YAML file writes it. */
  record CodeFile(@Nullable String name, @Nullable Map<String, @Nullable List<String>> codes) {}

  /** The files of the program, which stay as they are: parsed once, whoever asks. */
  private static final class BuiltIn {
    private static final Map<String, CodeFile> CODES = new LinkedHashMap<>();
    private static final Map<String, DatasetFile> DATASETS = new LinkedHashMap<>();
    private static final List<String> FAULTS;

    static {
      CatalogueFiles reader = new CatalogueFiles();
      for (String name : index()) {
        byte[] bytes = PackedText.bytes(ROOT + name);
        if (name.startsWith("codes/")) {
          reader.yaml(name, bytes, CodeFile.class).ifPresent(read -> CODES.put(name, read));
        } else {
          reader.yaml(name, bytes, DatasetFile.class).ifPresent(read -> DATASETS.put(name, read));
        }
      }
      FAULTS = List.copyOf(reader.faults);
    }
  }

  CatalogueFiles builtIn() {
    faults.addAll(BuiltIn.FAULTS);
    BuiltIn.CODES.forEach(this::addCodes);
    BuiltIn.DATASETS.forEach(this::addDataset);
    return this;
  }

  CatalogueFiles overlay(Path catalogue) {
    overlay(catalogue.resolve("codes"), true);
    overlay(catalogue.resolve("datasets"), false);
    return this;
  }

  /** More words of a code list; a word that a file gave another code keeps it. */
  CatalogueFiles words(String list, Map<String, List<String>> more) {
    Map<String, List<String>> known = codes.computeIfAbsent(list, name -> new LinkedHashMap<>());
    Set<String> taken = new HashSet<>();
    known.values().forEach(taken::addAll);
    more.forEach(
        (code, words) ->
            words.stream()
                .filter(taken::add)
                .forEach(word -> known.computeIfAbsent(code, c -> new ArrayList<>()).add(word)));
    return this;
  }

  DatasetCatalogue catalogue() {
    List<CodeList> lists = new ArrayList<>();
    codes.forEach((name, words) -> lists.add(new CodeList(name, words)));
    List<Dataset> built = new ArrayList<>();
    datasets.forEach((id, file) -> build(id, file, built));
    if (!faults.isEmpty()) {
      throw new CatalogueFaults(faults);
    }
    return new DatasetCatalogue(built, lists);
  }

  private void build(String id, DatasetFile file, List<Dataset> built) {
    String where = origin.getOrDefault(id, id);
    try {
      Dataset dataset = file.dataset(where);
      for (DatasetField field : dataset.fields()) {
        checkCodes(where, field);
      }
      checkWords(where, dataset);
      checkStarts(where, dataset);
      checkWithin(where, dataset);
      checkPartOf(where, dataset);
      checkAfter(where, dataset);
      checkUntil(where, dataset);
      checkRefutedBy(where, dataset);
      checkOthersOfRow(where, dataset);
      checkUnpivot(where, dataset);
      checkDigitColumns(where, dataset);
      checkName(where, dataset, built);
      FieldNames.check(where, dataset);
      StagingTables.of(dataset);
      built.add(dataset);
    } catch (IllegalArgumentException e) {
      faults.add(e.getMessage());
    }
  }

  private void checkCodes(String where, DatasetField field) {
    if (field.type() == FieldType.CODE && !codes.containsKey(field.codes())) {
      throw new IllegalArgumentException(
          where
              + " › "
              + field.name()
              + ": codes '"
              + field.codes()
              + "' is none of the code lists "
              + codes.keySet());
    }
  }

  private static void checkWords(String where, Dataset dataset) {
    Stream.concat(
            Stream.of(dataset.label(), dataset.owner()),
            dataset.fields().stream().map(DatasetField::label))
        .flatMap(text -> PeriodWords.unknown(text).stream())
        .findFirst()
        .ifPresent(
            concept -> {
              throw new IllegalArgumentException(
                  where + ": found '{" + concept + "}', allowed are " + PeriodWords.concepts());
            });
  }

  private static void checkName(String where, Dataset dataset, List<Dataset> built) {
    if (!dataset.id().matches("DS\\d\\d") || !dataset.name().matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(
          where
              + ": found '"
              + (dataset.id() + "' and '" + dataset.name())
              + "', allowed are an id such as DS31 and a name of small letters and _");
    }
    boolean isTaken = built.stream().anyMatch(other -> other.name().equals(dataset.name()));
    if (isTaken) {
      throw new IllegalArgumentException(
          where + ": another dataset has the name '" + dataset.name() + "' already");
    }
    String fact = "fct_" + dataset.name();
    if (StarTables.ALL.stream().anyMatch(table -> table.name().equals(fact))) {
      throw new IllegalArgumentException(
          where
              + (": found name '" + dataset.name() + "', but " + fact)
              + " is a table of the program's own; give it another");
    }
  }

  private static void checkStarts(String where, Dataset dataset) {
    for (DatasetField field : dataset.fields()) {
      String starts = field.starts();
      boolean isDate =
          starts == null
              || dataset.field(starts).filter(f -> f.type() == FieldType.DATE).isPresent();
      if (!isDate) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": starts '" + starts + "' is no date field");
      }
    }
  }

  private static void checkWithin(String where, Dataset dataset) {
    for (DatasetField field : dataset.fields()) {
      for (String day : field.within()) {
        if (dataset.field(day).filter(one -> one.type() == FieldType.DATE).isEmpty()) {
          throw new IllegalArgumentException(
              where + " › " + field.name() + ": within '" + day + "' is no date field");
        }
      }
    }
  }

  private static void checkAfter(String where, Dataset dataset) {
    for (DatasetField field : dataset.fields()) {
      String before = field.after();
      boolean isDay =
          before == null
              || (field.type() == FieldType.DATE
                  && dataset.field(before).filter(f -> f.type() == FieldType.DATE).isPresent());
      if (!isDay) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": after '" + before + "' parts no two date fields");
      }
    }
  }

  private static void checkUntil(String where, Dataset dataset) {
    for (DatasetField field : dataset.fields()) {
      String day = field.until();
      boolean isDay =
          day == null
              || (field.type() == FieldType.CODE
                  && dataset.field(day).filter(f -> f.type() == FieldType.DATE).isPresent());
      if (!isDay) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": until '" + day + "' is no date field");
      }
    }
  }

  private static void checkRefutedBy(String where, Dataset dataset) {
    for (DatasetField field : dataset.fields()) {
      boolean isState = field.type() == FieldType.CODE || field.type() == FieldType.FLAG;
      if (!field.refutedBy().isEmpty() && !isState) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": refuted_by is for codes and flags");
      }
      field.refutedBy().values().stream()
          .flatMap(List::stream)
          .filter(one -> dataset.field(one.field()).isEmpty())
          .forEach(
              one -> {
                throw new IllegalArgumentException(
                    where
                        + (" › " + field.name() + ": refuted_by '" + one.field())
                        + "' is no field of it");
              });
    }
  }

  private static void checkOthersOfRow(String where, Dataset dataset) {
    for (DatasetField field : dataset.fields()) {
      String one = field.ofOne();
      if (one != null && dataset.field(one).isEmpty()) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": of_one '" + one + "' is no field of it");
      }
      Multiple upTo = field.upTo();
      if (upTo != null
          && dataset.field(upTo.field()).filter(f -> f.type().isAdditive()).isEmpty()) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": up_to '" + upTo.field() + "' is no number of it");
      }
      String runsOn = field.runsOn();
      if (runsOn != null
          && dataset.field(runsOn).filter(f -> f.type() == FieldType.MONEY).isEmpty()) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": runs_on '" + runsOn + "' is no amount of it");
      }
      String days = field.daysOf();
      if (days != null && dataset.field(days).filter(f -> f.type() == FieldType.PERIOD).isEmpty()) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": days_of '" + days + "' is no period of it");
      }
      if (!field.ages().isEmpty() && field.ages().size() != 2) {
        throw new IllegalArgumentException(
            where + " › " + field.name() + ": ages has the least and the greatest, as [14, 45]");
      }
    }
  }

  private static void checkPartOf(String where, Dataset dataset) {
    for (DatasetField field : dataset.fields()) {
      for (String whole : field.partOf()) {
        boolean isWhole =
            field.type().isAdditive()
                && dataset.field(whole).filter(one -> one.type() == field.type()).isPresent();
        if (!isWhole) {
          throw new IllegalArgumentException(
              where
                  + (" › " + field.name() + ": part_of '" + whole)
                  + "' is no other number of the same type");
        }
      }
    }
  }

  private static void checkUnpivot(String where, Dataset dataset) {
    dataset.layout().unpivots().stream()
        .flatMap(unpivot -> Stream.of(unpivot.into(), unpivot.value()))
        .filter(field -> dataset.field(field).isEmpty())
        .forEach(
            field -> {
              throw new IllegalArgumentException(
                  where + " › unpivot: '" + field + "' is no field of it");
            });
  }

  private static void checkDigitColumns(String where, Dataset dataset) {
    String field = dataset.layout().digitColumns();
    boolean isAmount =
        field == null || dataset.field(field).filter(f -> f.type() == FieldType.MONEY).isPresent();
    if (!isAmount) {
      throw new IllegalArgumentException(
          where + ": digit_columns '" + field + "' is no money field of it");
    }
  }

  private void overlay(Path folder, boolean codeLists) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".yaml")) {
          misnamed(folder, name);
          continue;
        }
        read(
            "catalogue/" + folder.getFileName() + "/" + file.getFileName(),
            YamlFile.bytes(file),
            codeLists);
      }
    } catch (IOException e) {
      faults.add("catalogue/" + folder.getFileName() + ": cannot be read: " + e.getMessage());
    }
  }

  private void read(String name, byte[] bytes, boolean codeList) {
    if (codeList) {
      yaml(name, bytes, CodeFile.class).ifPresent(file -> addCodes(name, file));
    } else {
      yaml(name, bytes, DatasetFile.class).ifPresent(file -> addDataset(name, file));
    }
  }

  /** A file nobody would read is told, but not what editors and people leave beside. */
  private void misnamed(Path folder, String name) {
    if (name.endsWith(".yml") || name.endsWith(".YAML")) {
      faults.add(
          "catalogue/" + folder.getFileName() + "/" + name + ": the name must end with .yaml");
    }
  }

  private <T> Optional<T> yaml(String name, byte[] bytes, Class<T> type) {
    FaultList found = new FaultList();
    try {
      Optional<T> file = YamlFile.read(new ByteArrayInputStream(bytes), name, type, found);
      found.all().forEach(fault -> faults.add(fault.message()));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bytes from memory", e);
    }
  }

  private void addCodes(String name, CodeFile file) {
    if (file.name() == null || file.codes() == null) {
      faults.add(name + ": '" + (file.name() == null ? "name" : "codes") + "' is missing");
      return;
    }
    Map<String, List<String>> words =
        codes.computeIfAbsent(file.name(), n -> new LinkedHashMap<>());
    file.codes()
        .forEach(
            (code, more) ->
                words
                    .computeIfAbsent(code, c -> new ArrayList<>())
                    .addAll(more == null ? List.of() : more));
  }

  private void addDataset(String name, DatasetFile file) {
    if (file.id() == null) {
      faults.add(name + ": 'id' is missing");
      return;
    }
    origin.put(file.id(), name);
    datasets.merge(file.id(), file, (below, above) -> above.over(below));
  }

  private static List<String> index() {
    return PackedText.of(ROOT + "index.txt").lines().toList();
  }
}
