package org.pairledger.app.doubt;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.pairledger.contract.CouldNotRun;

/** Takes the answers of a workbook into the judgements of the pairings they are about. */
public final class AnswersTaken {

  private AnswersTaken() {}

  /** A pairing's year. */
  private record Year(String pairing, int year) {}

  /**
   * Writes them down.
   *
   * @param release whose doubts were answered
   * @return how many are new
   */
  public static int from(Path workbook, Path workspace, Connection release)
      throws IOException, SQLException {
    Map<String, Year> asked = asked(release);
    Map<String, List<Answer>> byFile = new TreeMap<>();
    Map<String, Year> files = new HashMap<>();
    for (Answer one : AnswerBook.read(workbook)) {
      Year year = asked.get(one.doubt());
      if (year == null) {
        throw new CouldNotRun(workbook + ": nobody asked " + one.doubt() + " in this release.");
      }
      byFile.computeIfAbsent(year.toString(), key -> new ArrayList<>()).add(one);
      files.put(year.toString(), year);
    }
    int added = 0;
    for (Map.Entry<String, List<Answer>> one : byFile.entrySet()) {
      Year year = Objects.requireNonNull(files.get(one.getKey()));
      added += new AnswerFile(workspace, year.year(), year.pairing()).add(one.getValue());
    }
    return added;
  }

  private static Map<String, Year> asked(Connection release) throws SQLException {
    Map<String, Year> asked = new HashMap<>();
    try (Statement statement = release.createStatement();
        ResultSet row =
            statement.executeQuery("select doubt_id, pairing_id, plan_year from assess.doubts")) {
      while (row.next()) {
        asked.put(row.getString(1), new Year(row.getString(2), row.getInt(3)));
      }
    }
    return asked;
  }
}
