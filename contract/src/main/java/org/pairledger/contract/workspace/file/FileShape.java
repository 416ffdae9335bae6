package org.pairledger.contract.workspace.file;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A file of a workspace as its readers take it.
 *
 * @param file where it stands, with {@code <year>} and {@code <pairing>} in it
 */
public record FileShape(String file, List<Column> columns) {

  public FileShape {
    columns = List.copyOf(columns);
  }

  /** The names of all its columns. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** Columns that may be left out. */
  public Set<String> mayLack() {
    return columns.stream()
        .filter(column -> column.needed().equals("column"))
        .map(Column::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words that may stand in a column. */
  public Set<String> allowed(String column) {
    return columns.stream()
        .filter(one -> one.name().equals(column))
        .flatMap(one -> one.allowed().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
