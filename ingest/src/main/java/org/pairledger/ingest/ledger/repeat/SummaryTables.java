package org.pairledger.ingest.ledger.repeat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairledger.ingest.ledger.repeat.TableSums.Sum;

/**
 * Finds among the tables of one kind that several files hold those that sum up others: row by row,
 * table by table, or in all.
 *
 * @param <F> what stands for a file
 */
public final class SummaryTables<F> {

  private static final Pattern SAYS_SO = Pattern.compile("汇总|合计|总计|总表|统计|全[年县区市]");

  /** A sum of whole thousands may be another sum by chance. */
  private static final long ROUND = 100_000;

  private static final int PARTS = 2;
  private static final int SURE_PARTS = 3;

  private final List<Table<F>> tables;
  private final Map<String, Map<Long, Sum>> all = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final Map<Long, Integer> totals = new HashMap<>();
  private long total;

  /**
   * A table.
   *
   * @param name of its file, which may say that it is a summary
   * @param content what the file's rows say
   * @param owner whose it says it is, where two that differ may tell of the same rightly; else
   *     empty
   */
  public record Table<F>(F file, String name, TableSums sums, Fingerprint content, String owner) {

    /** A table of whose owner nothing needs to be known. */
    public Table(F file, String name, TableSums sums, Fingerprint content) {
      this(file, name, sums, content, "");
    }

    private boolean isAnothers(Table<F> other) {
      return !owner.isEmpty() && !other.owner.isEmpty() && !owner.equals(other.owner);
    }

    private boolean saysSo() {
      return SAYS_SO.matcher(name).find() || SAYS_SO.matcher(sums.sheet()).find();
    }
  }

  /**
   * A table that sums up others.
   *
   * @param parts files that hold them, without its own
   * @param said as people are told, to stand behind the name of its file
   */
  public record Found<F>(Table<F> summary, List<F> parts, String said) {}

  private SummaryTables(List<Table<F>> tables) {
    this.tables = tables;
    tables.forEach(this::add);
  }

  private void add(Table<F> table) {
    total += table.sums().total();
    totals.merge(table.sums().total(), 1, Integer::sum);
    table
        .sums()
        .by()
        .forEach(
            (field, sums) -> {
              if (sums.isEmpty()) {
                unknown.add(field);
              }
              Map<Long, Sum> known = all.computeIfAbsent(field, name -> new HashMap<>());
              sums.forEach((key, sum) -> known.merge(key, sum, Sum::and));
            });
  }

  /** Those among these tables; of a table in the same file as all others its file tells. */
  public static <F> List<Found<F>> among(List<Table<F>> tables) {
    SummaryTables<F> all = new SummaryTables<>(tables);
    List<Found<F>> found = new ArrayList<>();
    for (Table<F> table : tables) {
      List<F> others = all.otherFiles(table);
      if (!others.isEmpty() && !all.isRepeated(table)) {
        all.how(table)
            .map(how -> new Found<>(table, others, said(table, how)))
            .or(() -> all.again(table))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * A table of another file, earlier if it is as long, that tells each amount of this one, though
   * other columns, days or names stand beside them.
   */
  private Optional<Found<F>> again(Table<F> table) {
    List<Long> own = amounts(table);
    if (!SameAmounts.areTelling(own, table.sums().isMoney())) {
      return Optional.empty();
    }
    return tables.stream()
        .filter(other -> !other.file().equals(table.file()) && !table.isAnothers(other))
        .filter(other -> other.sums().measure().equals(table.sums().measure()))
        .filter(other -> SameAmounts.holds(amounts(other), own))
        .filter(
            other ->
                amounts(other).size() > own.size() || tables.indexOf(other) < tables.indexOf(table))
        .findFirst()
        .map(other -> new Found<>(table, List.of(other.file()), saidAgain(table)));
  }

  private static <F> List<Long> amounts(Table<F> table) {
    return SameAmounts.of(table.sums().each());
  }

  private List<F> otherFiles(Table<F> table) {
    return tables.stream()
        .map(Table::file)
        .filter(file -> !file.equals(table.file()))
        .distinct()
        .toList();
  }

  /** Rows that stand in two files are told by themselves. */
  private boolean isRepeated(Table<F> table) {
    return tables.stream()
        .filter(other -> !other.file().equals(table.file()))
        .anyMatch(other -> table.content().shared(other.content()).isTelling());
  }

  /** What agrees, and what it comes to in hundredths. */
  private record How(String words, long hundredths) {}

  private Optional<How> how(Table<F> table) {
    if (table.sums().total() == 0) {
      return Optional.empty();
    }
    return byWords(table)
        .or(() -> eachIsATable(table))
        .or(() -> isTheTotal(table) ? Optional.of(inAll(table)) : Optional.empty());
  }

  private static <F> How inAll(Table<F> table) {
    return new How("总数等于其他台账之和", table.sums().total());
  }

  /**
   * Most of its words, or months, each come to what the others say of them, one at least in rows.
   */
  private Optional<How> byWords(Table<F> table) {
    return table.sums().by().keySet().stream()
        .filter(field -> !unknown.contains(field))
        .map(field -> agreed(table, field))
        .filter(hundredths -> hundredths != 0)
        .findFirst()
        .map(hundredths -> new How("各项等于其他台账相加", hundredths));
  }

  private long agreed(Table<F> table, String field) {
    Map<Long, Sum> own = table.sums().by().getOrDefault(field, Map.of());
    int agreed = 0;
    int rows = 0;
    long hundredths = 0;
    boolean addsUp = false;
    for (Map.Entry<Long, Sum> word : own.entrySet()) {
      Sum mine = word.getValue();
      Sum others = all.getOrDefault(field, Map.of()).getOrDefault(word.getKey(), mine).less(mine);
      rows += mine.rows();
      if (others.rows() > 0
          && others.hundredths() == mine.hundredths()
          && others.hundredths() != 0) {
        agreed++;
        hundredths += mine.hundredths();
        addsUp |= others.rows() > mine.rows();
      }
    }
    boolean isMost = agreed >= PARTS && agreed * 5 >= own.size() * 3;
    return addsUp && isMost && rows == table.sums().rows() ? hundredths : 0;
  }

  /** Each of its rows is the total of a table, of which one at least has several rows. */
  private Optional<How> eachIsATable(Table<F> table) {
    Map<Long, Integer> left = new HashMap<>();
    boolean addsUp = false;
    for (Table<F> other : tables) {
      if (!other.file().equals(table.file())) {
        left.merge(other.sums().total(), 1, Integer::sum);
      }
    }
    long hundredths = 0;
    int agreed = 0;
    Set<Long> sums = new HashSet<>();
    for (long row : table.sums().each()) {
      if (row != 0 && left.merge(row, -1, Integer::sum) >= 0) {
        agreed++;
        hundredths += row;
        addsUp |= sums.add(row) && isOfSeveralRows(row, table);
      }
    }
    int others = (int) tables.stream().filter(one -> !one.file().equals(table.file())).count();
    boolean isMost = agreed * 5 >= table.sums().rows() * 3 && agreed * 5 >= others * 3;
    boolean isSure = sums.size() >= SURE_PARTS || (sums.size() >= PARTS && isTelling(table));
    return addsUp && isMost && isSure
        ? Optional.of(new How("各行等于其他台账各自的合计", hundredths))
        : Optional.empty();
  }

  private boolean isOfSeveralRows(long sum, Table<F> except) {
    return tables.stream()
        .filter(other -> !other.equals(except) && other.sums().total() == sum)
        .anyMatch(other -> other.sums().rows() > 1);
  }

  private boolean isTelling(Table<F> table) {
    return table.saysSo() || table.sums().total() % ROUND != 0;
  }

  /** It tells as much as all others together, those that tell as much left out. */
  private boolean isTheTotal(Table<F> table) {
    long own = table.sums().total();
    int alike = totals.getOrDefault(own, 0);
    int parts = tables.size() - alike;
    int rows = tables.stream().mapToInt(other -> other.sums().rows()).sum();
    boolean isSure = isTelling(table) || (parts >= SURE_PARTS && isOfTheirDays(table));
    return parts >= PARTS && own * (alike + 1) == total && rows > table.sums().rows() * 2 && isSure;
  }

  private boolean isOfTheirDays(Table<F> table) {
    return tables.stream()
        .filter(other -> !other.file().equals(table.file()))
        .noneMatch(other -> table.content().isApartInTime(other.content()));
  }

  private static <F> String said(Table<F> table, How how) {
    String told = "疑为明细与汇总，后者" + how.words() + "：" + amount(table, how.hundredths());
    return sheet(table) + told + "，目前计了两次";
  }

  private static <F> String saidAgain(Table<F> table) {
    int rows = amounts(table).size();
    String told = "疑为同一内容的另一种写法，" + rows + " 行的数逐行相同：";
    return sheet(table) + told + amount(table, table.sums().total()) + "，目前计了两次";
  }

  private static <F> String sheet(Table<F> table) {
    String sheet = table.sums().sheet();
    return sheet.isEmpty() ? "" : "工作表“" + sheet + "”";
  }

  private static <F> String amount(Table<F> table, long hundredths) {
    String sum = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    TableSums sums = table.sums();
    return sums.measure() + " " + sum + (sums.isMoney() ? " 元" : "");
  }
}
