package org.pairledger.contract.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the catalogue's YAML files, lays one over the other and collects every fault. */
final class CatalogueFiles {

  private static final String ROOT = "/pairledger/catalogue/";
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private final Map<String, DatasetFile> datasets = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> codes = new LinkedHashMap<>();
  private final Map<String, String> origin = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  /** A code list as a YAML file writes it. */
  record CodeFile(String name, Map<String, List<String>> codes) {}

  CatalogueFiles builtIn() {
    for (String name : index()) {
      try (InputStream file = CatalogueFiles.class.getResourceAsStream(ROOT + name)) {
        read(name, file.readAllBytes(), name.startsWith("codes/"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return this;
  }

  CatalogueFiles overlay(Path catalogue) {
    overlay(catalogue.resolve("codes"), true);
    overlay(catalogue.resolve("datasets"), false);
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
      checkStarts(where, dataset);
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

  private void overlay(Path folder, boolean codeLists) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        read(file.toString(), Files.readAllBytes(file), codeLists);
      }
    } catch (IOException e) {
      faults.add(folder + ": cannot be read: " + e.getMessage());
    }
  }

  private void read(String name, byte[] bytes, boolean codeList) {
    try {
      if (codeList) {
        addCodes(YAML.readValue(bytes, CodeFile.class));
      } else {
        addDataset(name, YAML.readValue(bytes, DatasetFile.class));
      }
    } catch (UnrecognizedPropertyException e) {
      faults.add(
          name
              + ": unknown key '"
              + e.getPropertyName()
              + "', allowed: "
              + e.getKnownPropertyIds());
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      faults.add(name + ": line " + line + ": " + e.getOriginalMessage().replaceAll("\\s+", " "));
    } catch (IOException e) {
      faults.add(name + ": cannot be read: " + e.getMessage());
    }
  }

  private void addCodes(CodeFile file) {
    Map<String, List<String>> words =
        codes.computeIfAbsent(file.name(), n -> new LinkedHashMap<>());
    file.codes()
        .forEach((code, more) -> words.computeIfAbsent(code, c -> new ArrayList<>()).addAll(more));
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
    try (InputStream file = CatalogueFiles.class.getResourceAsStream(ROOT + "index.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
