package org.pairledger.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks for words in everything that a program left behind, also in what is packed. */
final class PersonSearch {

  private final Set<Character> firsts = new HashSet<>();
  private final Map<Integer, Set<String>> byLength = new HashMap<>();
  private final SortedMap<String, TreeSet<String>> found = new TreeMap<>();

  PersonSearch(List<PlantedPerson> persons) {
    for (PlantedPerson person : persons) {
      for (String word : person.words()) {
        firsts.add(word.charAt(0));
        byLength.computeIfAbsent(word.length(), length -> new HashSet<>()).add(word);
      }
    }
  }

  /** By word, where it was found. */
  Map<String, ? extends Set<String>> found() {
    return found;
  }

  /** Everything below the folder whose path does not match. */
  void folder(Path folder, String passedOver) throws IOException, SQLException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString();
        if (!path.matches(passedOver)) {
          text(path, path);
          file(path, file);
        }
      }
    }
  }

  private void file(String path, Path file) throws IOException, SQLException {
    bytes(path, Files.readAllBytes(file));
    if (path.endsWith(".parquet")) {
      try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
          Statement statement = duckdb.createStatement()) {
        table(path, statement, "read_parquet('" + file.toString().replace("'", "''") + "')");
      }
    } else if (path.endsWith(".duckdb")) {
      database(path, file);
    }
  }

  private void database(String path, Path file) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("attach '" + file.toString().replace("'", "''") + "' as one (read_only)");
      List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "select table_schema || '.' || table_name from information_schema.tables"
                  + " where table_catalog = 'one' and table_type = 'BASE TABLE'")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      for (String table : tables) {
        table(path + "/" + table, statement, "one." + table);
      }
    }
  }

  private void table(String path, Statement statement, String from) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet described = statement.executeQuery("describe select * from " + from)) {
      while (described.next()) {
        if (described.getString(2).startsWith("VARCHAR")) {
          columns.add(described.getString(1));
        }
      }
    }
    for (String column : columns) {
      try (ResultSet values =
          statement.executeQuery("select distinct \"" + column + "\" from " + from)) {
        while (values.next()) {
          String value = values.getString(1);
          text(path + "#" + column, value == null ? "" : value);
        }
      }
    }
  }

  private void bytes(String path, byte[] bytes) throws IOException {
    text(path, new String(bytes, StandardCharsets.UTF_8));
    text(path, new String(bytes, Charset.forName("GB18030")));
    if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
      Path packed = Files.write(Files.createTempFile("packed", ".zip"), bytes);
      try (ZipFile zip = new ZipFile(packed.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          text(path + "!", entry.getName());
          bytes(path + "!" + entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      } finally {
        Files.delete(packed);
      }
    }
  }

  void text(String path, String text) {
    for (int at = 0; at < text.length(); at++) {
      if (firsts.contains(text.charAt(at))) {
        for (Map.Entry<Integer, Set<String>> words : byLength.entrySet()) {
          int end = at + words.getKey();
          if (end <= text.length() && words.getValue().contains(text.substring(at, end))) {
            found.computeIfAbsent(text.substring(at, end), w -> new TreeSet<>()).add(path);
          }
        }
      }
    }
  }
}
