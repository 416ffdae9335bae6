package org.pairledger.app.run.outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.pairledger.warehouse.serve.ReleaseReader;

/**
 * What is doubted in a build and was not answered: what looks like a correction first, then by what
 * it could cost.
 */
public record OpenDoubts(int count, List<String> lines) {

  private static final int MOST = 20;

  private static final String OPEN =
      """
      select
          doubt_id, pairing_id, plan_year, is_set_aside, doubt_name, found, effect,
          concat_ws(' › ', file_path, nullif(sheet_name, ''), '第' || source_row || '行') as place
      from assess.doubts
      where is_open
      order by not contains(doubt_rules, 'K20'), doubt_no
      """;

  /** Reads a build's served file. */
  public static OpenDoubts of(Path build) throws IOException, SQLException {
    try (ReleaseReader reader = ReleaseReader.open(build)) {
      return of(reader);
    }
  }

  /** The same of one that is open. */
  static OpenDoubts of(ReleaseReader reader) throws SQLException {
    List<String> lines = new ArrayList<>();
    int count = 0;
    try (Statement statement = reader.connection().createStatement();
        ResultSet row = statement.executeQuery(OPEN)) {
      while (row.next()) {
        if (count++ < MOST) {
          lines.add(line(row));
        }
      }
    }
    if (count > MOST) {
      lines.add("          … 另有 " + (count - MOST) + " 个，见 doubts 命令");
    }
    if (count > 0) {
      lines.add(
          0,
          "doubts    "
              + count
              + " open: figures that hang on them are marked until a person answers");
    }
    return new OpenDoubts(count, List.copyOf(lines));
  }

  private static String line(ResultSet row) throws SQLException {
    String effect = row.getString("effect");
    String place = row.getString("place");
    return "          "
        + row.getString("doubt_id")
        + " "
        + row.getString("pairing_id")
        + " "
        + row.getInt("plan_year")
        + (row.getBoolean("is_set_aside") ? " 待核实未计入：" : " 存疑：")
        + row.getString("doubt_name")
        + "，"
        + row.getString("found")
        + (place.isEmpty() ? "" : "（" + place + "）")
        + (effect == null ? "" : "；" + effect);
  }
}
