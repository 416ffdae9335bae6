package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.workspace.Workspace;

/** All dataset contracts and code lists in force, built-in ones overlaid by the workspace's. */
public final class DatasetCatalogue implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, Dataset> datasets = new LinkedHashMap<>();
  private final LinkedHashMap<String, CodeList> codeLists = new LinkedHashMap<>();

  DatasetCatalogue(List<Dataset> datasets, List<CodeList> codeLists) {
    datasets.forEach(dataset -> this.datasets.put(dataset.id(), dataset));
    codeLists.forEach(list -> this.codeLists.put(list.name(), list));
  }

  /** The built-in catalogue alone. */
  public static DatasetCatalogue builtIn() {
    return new CatalogueFiles().builtIn().catalogue();
  }

  /**
   * The built-in catalogue with the overlays of this workspace and the names of its pairings.
   *
   * @throws CatalogueFaults when a file of the workspace is wrong; all faults at once
   */
  public static DatasetCatalogue load(Path workspace) {
    return load(workspace, DirectionWords.of(workspace));
  }

  /** The same for a workspace that was read already. */
  public static DatasetCatalogue load(Workspace workspace) {
    return load(workspace.root(), DirectionWords.of(workspace));
  }

  private static DatasetCatalogue load(Path workspace, Map<String, List<String>> directions) {
    return new CatalogueFiles()
        .builtIn()
        .overlay(workspace.resolve("catalogue"))
        .words(DirectionWords.LIST, directions)
        .catalogue();
  }

  /** All datasets by id. */
  public List<Dataset> datasets() {
    return List.copyOf(datasets.values());
  }

  /** Those of a kind that only the workspace knows. */
  public List<Dataset> own() {
    DatasetCatalogue builtIn = builtIn();
    return datasets.values().stream()
        .filter(dataset -> builtIn.dataset(dataset.id()).isEmpty())
        .toList();
  }

  /** The dataset of this id or name. */
  public Optional<Dataset> dataset(String idOrName) {
    return datasets.values().stream()
        .filter(dataset -> dataset.id().equals(idOrName) || dataset.name().equals(idOrName))
        .findFirst();
  }

  /** The code list of a field; every {@code code} field has one. */
  public CodeList codes(DatasetField field) {
    CodeList list = codeLists.get(field.codes());
    if (list == null) {
      throw new IllegalStateException("Field " + field.name() + " has no code list");
    }
    return list;
  }

  /** All code lists by name. */
  public Map<String, CodeList> codeLists() {
    return Map.copyOf(codeLists);
  }

  /** Tells two catalogues apart that would read a ledger differently. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder(datasets.values().toString());
    codeLists.values().forEach(list -> text.append(list.name()).append(list.wordsByCode()));
    return Sha256.of(text.toString());
  }
}
