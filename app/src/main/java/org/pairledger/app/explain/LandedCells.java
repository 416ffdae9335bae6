package org.pairledger.app.explain;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.person.Holds;
import org.pairledger.contract.person.PersonGate;
import org.pairledger.contract.star.CellAddress;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.warehouse.explain.CellTexts;

/** Reads rows again from the landing; a file is opened once for all its rows. */
public final class LandedCells implements CellTexts {

  private final Function<String, Path> landing;
  private final DatasetCatalogue catalogue;
  private final Map<String, Map<Place, Map<String, String>>> files = new HashMap<>();

  private record Place(int sheet, int row) {}

  /**
   * Cells of a landing.
   *
   * @param landing a file by its key
   */
  public LandedCells(Function<String, Path> landing, DatasetCatalogue catalogue) {
    this.landing = landing;
    this.catalogue = catalogue;
  }

  @Override
  public Map<String, String> row(String sourceFile, int sheet, int row) {
    return files
        .computeIfAbsent(sourceFile, key -> read(landing.apply(key)))
        .getOrDefault(new Place(sheet, row), Map.of());
  }

  /** A file that has left the landing has no texts any more; its addresses still stand. */
  private static Map<Place, Map<String, String>> read(Path file) {
    Collector collector = new Collector();
    try {
      SheetReader.read(file, collector);
    } catch (UnreadableFile e) {
      return collector.rows;
    }
    return collector.rows;
  }

  @Override
  public boolean isPersonal(String dataset, String field) {
    return field(dataset, field).map(DatasetField::isPersonal).orElse(true);
  }

  @Override
  public String shown(String dataset, String field, String text) {
    DatasetField told = field(dataset, field).orElse(null);
    if (told == null || told.isPersonal()) {
      return MASKED;
    }
    Holds holds =
        switch (told.type()) {
          case TEXT -> told.holds();
          case NOTE -> Holds.ANYTHING;
          default -> Holds.THING;
        };
    return PersonGate.plain().shown(holds, text);
  }

  @Override
  public String label(String dataset, String field) {
    return field(dataset, field).map(DatasetField::label).orElse(field);
  }

  private Optional<DatasetField> field(String dataset, String field) {
    return catalogue.dataset(dataset).map(Dataset::fields).stream()
        .flatMap(fields -> fields.stream())
        .filter(one -> one.name().equals(field))
        .findFirst();
  }

  private static final class Collector implements SheetVisitor {

    private final Map<Place, Map<String, String>> rows = new HashMap<>();
    private int sheet;

    @Override
    public void begin(SheetHead head) {
      sheet = head.index();
    }

    @Override
    public void line(Line line) {
      Map<String, String> texts = new TreeMap<>();
      for (Cell cell : line.cells()) {
        texts.put(CellAddress.letters(cell.column()), cell.text());
      }
      rows.put(new Place(sheet, line.row() + 1), texts);
    }

    @Override
    public void end() {}
  }
}
