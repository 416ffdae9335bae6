package org.pairledger.warehouse.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.TableSql;

/**
 * The Parquet files of one build's star.
 *
 * @param build the build folder, absolute
 */
public record StarFiles(Path build) {

  public StarFiles {
    build = build.toAbsolutePath().normalize();
  }

  /** The files of a table in the order of their names; none when the build does not have it. */
  public List<Path> of(Table table) throws IOException {
    Path folder = build.resolve("star").resolve(table.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".parquet"))
          .sorted()
          .toList();
    }
  }

  /** The tables whose files are not byte for byte the same in two builds. */
  public static SortedSet<String> differing(Path one, Path other) throws IOException {
    SortedSet<String> differing = new TreeSet<>();
    for (Table table : StarTables.ALL) {
      if (!isSame(new StarFiles(one).of(table), new StarFiles(other).of(table))) {
        differing.add(table.name());
      }
    }
    return differing;
  }

  private static boolean isSame(List<Path> one, List<Path> other) throws IOException {
    boolean isSame = !one.isEmpty() && one.size() == other.size();
    for (int i = 0; isSame && i < one.size(); i++) {
      isSame = Files.mismatch(one.get(i), other.get(i)) == -1;
    }
    return isSame;
  }

  /** The files of all tables. */
  List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Table table : StarTables.ALL) {
      all.addAll(of(table));
    }
    return List.copyOf(all);
  }

  /** The size of all files of all tables. */
  long bytes() throws IOException {
    long bytes = 0;
    for (Path file : all()) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  /**
   * A query over exactly these files; over no rows of the table's shape when there are none. What
   * another program wrote has the columns it wrote, and those of today's without values.
   */
  public String select(Table table) throws IOException {
    List<Path> files = of(table);
    if (files.isEmpty()) {
      return TableSql.none(table);
    }
    String list = files.stream().map(DuckDb::file).collect(Collectors.joining(", "));
    return TableSql.over(table, "select * from read_parquet([" + list + "], union_by_name = true)");
  }
}
