package org.pairledger.transform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.Exchange;
import org.pairledger.contract.Folders;
import org.pairledger.contract.table.Table;

/** Where workers read and write what the driver has in its folders: there, or in an exchange. */
final class SparkFolders {

  private static final String PARQUET = ".parquet";

  private final Path steps;
  private final @Nullable Exchange exchange;

  SparkFolders(Path steps, @Nullable Exchange exchange) {
    this.steps = steps;
    this.exchange = exchange;
  }

  /** A file of the driver's, as workers call it. */
  String given(Path file) {
    if (exchange == null) {
      return file.toString();
    }
    String name = "staging/" + Folders.of(file).getFileName() + "/" + file.getFileName();
    try {
      exchange.put(file, name);
      return exchange.address(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a step is kept. */
  String step(String name) {
    return exchange == null ? steps.resolve(name).toString() : exchange.address("steps/" + name);
  }

  /** Where a table is written that is to lie in a folder of the driver's. */
  String star(Table table, Path folder) {
    return exchange == null ? folder.toString() : exchange.address(star(table));
  }

  private static String star(Table table) {
    return "star/" + table.name();
  }

  /** The engine puts a random word into each file's name; the same build has the same names. */
  void finish(Table table, Path folder) {
    try {
      if (exchange == null) {
        rename(table, folder);
      } else {
        fetch(exchange, table, folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rename(Table table, Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      int part = 0;
      for (Path file : listed.sorted().toList()) {
        if (file.getFileName().toString().endsWith(PARQUET)) {
          Files.move(file, folder.resolve(name(table, part++)));
        } else {
          Files.delete(file);
        }
      }
    }
  }

  private static void fetch(Exchange from, Table table, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> files =
        from.in(star(table)).stream().filter(name -> name.endsWith(PARQUET)).toList();
    for (int part = 0; part < files.size(); part++) {
      from.get(files.get(part), folder.resolve(name(table, part)));
    }
  }

  private static String name(Table table, int part) {
    return table.name() + "-" + part + PARQUET;
  }

  /** Steps are of no use to anybody else. */
  void clear() {
    try {
      Folders.delete(steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
