package org.pairledger.warehouse.report.own;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.contract.catalogue.SqlHeader;
import org.pairledger.warehouse.report.list.Section;
import org.pairledger.warehouse.report.paper.Figure;
import org.pairledger.warehouse.report.paper.Figures;
import org.pairledger.warehouse.report.paper.Row;
import org.pairledger.warehouse.report.paper.Select;
import org.pairledger.warehouse.report.paper.Subject;

/**
 * One section of a workspace's own report. Its query returns rows of all pairings and years with
 * {@code pairing_id} and {@code plan_year}; the report takes its own, so that no section can show
 * another pairing's.
 *
 * @param file relative to the workspace
 * @param note a sentence above the table; {@code {column}} in it is that column of the first row
 * @param order the columns the rows are ordered by
 * @param until the column whose days end with the report's own; empty where rows have none
 * @param columns what is shown; none where the note says it all
 */
public record OwnSection(
    String file,
    String heading,
    String note,
    String empty,
    List<String> order,
    String until,
    Map<String, Column> columns,
    String sql) {

  private static final SqlHeader.Keys KEYS =
      new SqlHeader.Keys(
          List.of("heading"),
          Set.of("note", "empty", "order", "until"),
          Set.of("column", "figure"));
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z0-9_]{1,63})}");
  private static final int WIDEST = 100;

  /** The day of a row in every mart of facts. */
  private static final String DAY = "period_date";

  /** How a value is written. */
  enum Kind {
    TEXT,
    DAY,
    COUNT,
    NUMBER,
    POINTS,
    PERCENT,
    TEN_THOUSAND;

    Object shown(Row row, String column) {
      BigDecimal number = row.number(column);
      return switch (this) {
        case TEXT -> row.text(column);
        case DAY -> Optional.<Object>ofNullable(row.day(column)).orElse(Figures.NONE);
        case COUNT, NUMBER -> Figure.plain(number);
        case POINTS -> Figure.points(number);
        case PERCENT -> Figure.percent(number);
        case TEN_THOUSAND -> Figure.tenThousand(number);
      };
    }

    boolean isFigure() {
      return this != TEXT && this != DAY;
    }
  }

  /**
   * One column.
   *
   * @param width in characters; 0 where it stands in the note alone
   */
  public record Column(String label, int width, Kind kind) {}

  public OwnSection {
    order = List.copyOf(order);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** Reads a file; what is wrong with its header goes to {@code faults}. */
  static OwnSection read(String file, String text, List<String> faults) {
    SqlHeader header = SqlHeader.read(file, text, KEYS, faults);
    Map<String, Column> columns = new LinkedHashMap<>();
    header
        .named("column")
        .forEach((name, said) -> columns.put(name, column(header, "column " + name, said, 3)));
    header
        .named("figure")
        .forEach((name, said) -> columns.put(name, column(header, "figure " + name, said, 1)));
    SLOT.matcher(header.value("note"))
        .results()
        .map(slot -> slot.group(1))
        .filter(name -> !columns.containsKey(name))
        .forEach(
            name ->
                header.faultOf(
                    "note",
                    "note: {"
                        + name
                        + "} is neither a column nor a figure; there are "
                        + columns.keySet()));
    String sql = header.sql(text);
    if (sql.isEmpty()) {
      header.fault(header.lines() + 1, "no query");
    }
    if (columns.isEmpty()) {
      header.fault(1, "no 'column' to show and no 'figure' for the note");
    }
    return new OwnSection(
        file,
        header.value("heading"),
        header.value("note"),
        header.value("empty").isEmpty() ? "没有数据。" : header.value("empty"),
        header.list("order", ""),
        header.value("until").isEmpty() && columns.containsKey(DAY) ? DAY : header.value("until"),
        columns,
        sql);
  }

  private static Column column(SqlHeader header, String key, String said, int parts) {
    List<String> given = BAR.splitAsStream(said).map(String::strip).toList();
    String kind = given.get(given.size() - 1);
    if (given.size() != parts) {
      header.faultOf(
          key, key + ": '" + said + "' is not " + (parts == 1 ? "KIND" : "label | width | KIND"));
      return new Column("", 0, Kind.TEXT);
    }
    int width = 0;
    if (parts > 1) {
      width = given.get(1).matches("\\d{1,3}") ? Integer.parseInt(given.get(1)) : 0;
      if (width < 1 || width > WIDEST) {
        header.faultOf(key, key + ": width '" + given.get(1) + "' is not 1 to " + WIDEST);
      }
    }
    for (Kind one : Kind.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return new Column(parts == 1 ? "" : given.get(0), width, one);
      }
    }
    header.faultOf(
        key,
        key
            + ": '"
            + kind
            + "' is not one of "
            + List.of(Kind.values()).toString().toLowerCase(Locale.ROOT));
    return new Column("", 0, Kind.TEXT);
  }

  /** The rows of one pairing and year. */
  String query() {
    List<String> asked = new ArrayList<>(columns.keySet());
    return "select "
        + String.join(", ", asked)
        + " from (\n"
        + sql
        + "\n) as own_rows where pairing_id = ? and plan_year = ?"
        + (until.isEmpty() ? "" : " and (%1$s is null or %1$s <= ?)".formatted(until))
        + (order.isEmpty() ? "" : " order by " + String.join(", ", order));
  }

  Section of(Select select, Subject subject) throws SQLException {
    List<Row> rows =
        until.isEmpty()
            ? select.rows(query(), subject.pairingId(), subject.year())
            : select.rows(query(), subject.pairingId(), subject.year(), subject.asOf());
    List<String> shown =
        columns.keySet().stream().filter(name -> column(name).width() > 0).toList();
    List<List<Object>> cells = new ArrayList<>();
    for (Row row : rows) {
      cells.add(shown.stream().map(name -> column(name).kind().shown(row, name)).toList());
    }
    return new Section(
        heading,
        rows.isEmpty() ? "" : note(rows.get(0)),
        shown.stream()
            .map(name -> (column(name).kind().isFigure() ? "#" : "") + column(name).label())
            .toList(),
        shown.stream().map(name -> column(name).width()).toList(),
        shown.isEmpty() ? List.of() : cells,
        rows.isEmpty() ? empty : shown.isEmpty() ? "" : empty);
  }

  private Column column(String name) {
    return Objects.requireNonNull(columns.get(name));
  }

  private String note(Row first) {
    Matcher slots = SLOT.matcher(note);
    return slots.replaceAll(
        slot -> {
          Column column = columns.get(slot.group(1));
          return Matcher.quoteReplacement(
              column == null ? slot.group() : column.kind().shown(first, slot.group(1)).toString());
        });
  }
}
