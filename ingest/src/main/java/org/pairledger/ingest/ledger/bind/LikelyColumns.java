package org.pairledger.ingest.ledger.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.HeaderWords;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.ledger.bind.ColumnContent.Fit;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.column.Guess;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * Gives the columns that no known heading names to the fields that none holds: by the likeness of
 * their names and by what stands under them. Where two would do, nobody decides but a person.
 */
final class LikelyColumns {

  private static final double ASKED = 0.5;
  private static final double PROVEN = 0.5;
  private static final double SUPPORTED = 0.66;
  private static final double ALONE = 0.75;
  private static final double COUNTED = 0.75;

  /** What stands in brackets behind a name explains it; behind a count it may narrow it. */
  private static final Pattern EXPLANATION = Pattern.compile("\\([^()]*\\)$");

  private static final int TAIL = 3;
  private static final double MARGIN = 0.06;
  private static final Pattern OF_A_PERIOD =
      Pattern.compile("(?:(?:19|20)\\d\\d年?)?(?:\\d{1,2}月份?|第?[一二三四1-4]季度|[上下]半年)?");

  /** What a heading loses that tells another column apart than the known one does. */
  private static final double OTHER_WORDS = 0.15;

  private static final Comparator<Guess> BETTER =
      Comparator.comparing((Guess guess) -> !guess.isSure())
          .thenComparing(Comparator.comparingDouble(Guess::likeness).reversed());

  private final DatasetCatalogue catalogue;
  private final SharedWords shared;
  private final Map<DatasetField, List<Likeness>> words = new ConcurrentHashMap<>();

  LikelyColumns(DatasetCatalogue catalogue) {
    this.catalogue = catalogue;
    this.shared = new SharedWords(catalogue.datasets());
  }

  /** What the other columns of a binding may hold, the surest first. */
  List<Guess> guesses(Binding binding, DatasetWords known, TableHead table) {
    List<DatasetField> free =
        binding.dataset().fields().stream()
            .filter(field -> !binding.has(field) && field.type() != FieldType.NOTE)
            .toList();
    List<Guess> all = new ArrayList<>();
    if (!free.isEmpty()) {
      Set<String> series = series(table);
      boolean takesPairings = PairingColumn.isWanted(binding);
      for (ColumnHead column : binding.others()) {
        boolean isOne =
            column.path().isEmpty()
                || (known.match(column).isEmpty()
                    && !UnitColumn.isNamed(column)
                    && (takesPairings || !PairingColumn.isNamed(column))
                    && !series.contains(stem(column)));
        if (isOne) {
          all.addAll(of(column, free, table, binding));
        }
      }
    }
    return decided(all);
  }

  private List<Guess> of(
      ColumnHead column, List<DatasetField> free, TableHead table, Binding binding) {
    ColumnContent content = ColumnContent.of(column.column(), table.below());
    List<Likeness> readings =
        DatasetWords.readings(column.path()).stream().map(Likeness::of).toList();
    List<Likeness> explained = new ArrayList<>(readings);
    DatasetWords.readings(column.path()).stream()
        .map(heading -> EXPLANATION.matcher(heading).replaceFirst(""))
        .map(Likeness::of)
        .forEach(explained::add);
    boolean isOfMoney = StatedUnit.ofHeading(column.text()).saysMoney();
    List<Guess> guesses = new ArrayList<>();
    for (DatasetField field : free) {
      Fit fit = content.fit(field, catalogue);
      if (fit == Fit.CONTRADICTS || (isOfMoney && field.type() != FieldType.MONEY)) {
        continue;
      }
      if (column.path().isEmpty()) {
        if (namedByContent(field, fit, column, binding)) {
          guesses.add(new Guess(column, field, PROVEN, true));
        }
      } else {
        Guess guess = named(column, field.type().isAdditive() ? readings : explained, field, fit);
        if (guess.likeness() >= ASKED) {
          guesses.add(guess);
        }
      }
    }
    return guesses;
  }

  /** A column without a name: proven by its values, or filling the one gap between neighbours. */
  private static boolean namedByContent(
      DatasetField field, Fit fit, ColumnHead column, Binding binding) {
    boolean isProof =
        fit == Fit.PROVES && field.type() != FieldType.CODE && field.type() != FieldType.TEXT;
    return isProof
        || (field.required()
            && (fit == Fit.PROVES || fit == Fit.SUPPORTS)
            && isTheGap(field, column, binding));
  }

  /** Whether the template has this field alone between those of the columns on both sides. */
  private static boolean isTheGap(DatasetField field, ColumnHead column, Binding binding) {
    List<DatasetField> order = binding.dataset().fields();
    int before = -1;
    int after = order.size();
    for (BoundColumn bound : binding.columns()) {
      int at = order.indexOf(bound.field());
      if (bound.column() == column.column() - 1) {
        before = at;
      } else if (bound.column() == column.column() + 1) {
        after = at;
      }
    }
    int at = order.indexOf(field);
    long free =
        order.stream()
            .skip(before + 1)
            .limit(Math.max(0, after - before - 1))
            .filter(one -> !binding.has(one) && one.required())
            .count();
    return (before >= 0 || after < order.size()) && at > before && at < after && free == 1;
  }

  private Guess named(ColumnHead column, List<Likeness> readings, DatasetField field, Fit fit) {
    Guess best = new Guess(column, field, 0, false);
    for (Likeness known : words.computeIfAbsent(field, this::headings)) {
      for (Likeness read : readings) {
        boolean tells = read.tellsTheSame(known);
        double likeness = read.to(known, field.type().isAdditive()) - (tells ? 0 : OTHER_WORDS);
        if (likeness >= ASKED - OTHER_WORDS) {
          Guess guess =
              new Guess(
                  column,
                  field,
                  likeness,
                  isSure(likeness, tells, fit, field) && !read.isAnothers(known));
          best = BETTER.compare(guess, best) < 0 ? guess : best;
        }
      }
    }
    return best;
  }

  private static boolean isSure(double likeness, boolean tellsTheSame, Fit fit, DatasetField of) {
    if (fit == Fit.PROVES) {
      return likeness >= PROVEN - (tellsTheSame ? 0 : OTHER_WORDS);
    }
    double enough = of.type().isAdditive() ? COUNTED : fit == Fit.SUPPORTS ? SUPPORTED : ALONE;
    return tellsTheSame && likeness >= enough;
  }

  private List<Likeness> headings(DatasetField field) {
    Set<String> all = new HashSet<>(shared.of(field));
    field.labels().forEach(label -> all.add(HeaderWords.withoutUnit(label)));
    field.aliases().forEach(alias -> all.add(HeaderWords.withoutUnit(alias)));
    List<String> tails =
        all.stream()
            .map(heading -> heading.substring(heading.lastIndexOf('/') + 1))
            .filter(tail -> tail.length() >= TAIL)
            .toList();
    all.addAll(tails);
    return all.stream().map(Likeness::of).toList();
  }

  /** One column a field and one field a column; what is nearly as good makes it a question. */
  private static List<Guess> decided(List<Guess> all) {
    List<Guess> sorted = new ArrayList<>(all);
    sorted.sort(BETTER.thenComparingInt(guess -> guess.column().column()));
    List<Guess> taken = new ArrayList<>();
    for (Guess guess : sorted) {
      boolean isFree =
          taken.stream()
              .noneMatch(
                  one ->
                      one.column().equals(guess.column())
                          || (one.isSure() && one.field().equals(guess.field())));
      if (isFree) {
        taken.add(hasRival(guess, sorted) ? guess.asked() : guess);
      }
    }
    return taken;
  }

  private static boolean hasRival(Guess guess, List<Guess> all) {
    return all.stream()
        .filter(other -> !other.equals(guess))
        .filter(
            other -> other.column().equals(guess.column()) || other.field().equals(guess.field()))
        .anyMatch(
            other ->
                other.isSure() == guess.isSure() && other.likeness() > guess.likeness() - MARGIN);
  }

  /** What several columns say, each with another month or year before it: a series, no fields. */
  private static Set<String> series(TableHead table) {
    return table.columns().stream()
        .filter(column -> !stem(column).equals(column.text()))
        .collect(Collectors.groupingBy(LikelyColumns::stem, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  static String stem(ColumnHead column) {
    return OF_A_PERIOD.matcher(column.text()).replaceFirst("");
  }
}
