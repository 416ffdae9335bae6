package org.pairledger.ingest.ledger.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;
import org.pairledger.ingest.sheet.table.header.HeaderWords;

/** Chooses the dataset a found table is of: by the hits of its header, then by its titles. */
public final class DatasetBinder implements HeaderWords {

  private static final int HIT = 10;
  private static final int MISSING_REQUIRED = 12;
  private static final int TITLE = 15;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 20;

  /** By so much a likely column counts less than one that is known. */
  private static final int GUESSED = 3;

  private static final Set<String> COMMON =
      Set.of("序号", "编号", "备注", "no", "no.", "签名", "签字", "签章", "审核人", "填表人");

  private final List<DatasetWords> datasets;
  private final Map<String, DatasetWords> byId = new HashMap<>();
  private final LikelyColumns likely;
  private final Set<String> known = new HashSet<>(COMMON);

  /** Known headings in the words that stand for others. */
  private final Set<String> otherWords = new HashSet<>();

  public DatasetBinder(DatasetCatalogue catalogue) {
    datasets = catalogue.datasets().stream().map(DatasetWords::new).toList();
    datasets.forEach(words -> byId.put(words.dataset().id(), words));
    likely = new LikelyColumns(catalogue);
    datasets.forEach(words -> known.addAll(words.headings()));
    datasets.forEach(
        words ->
            words.dataset().fields().stream()
                .filter(field -> field.label().indexOf('/') > 0)
                .forEach(this::addParts));
    datasets.forEach(
        words -> words.headings().forEach(word -> otherWords.add(Likeness.normal(word))));
  }

  private void addParts(DatasetField field) {
    for (String label : field.labels()) {
      for (String part : List.of(label.split("/", -1))) {
        known.add(org.pairledger.contract.dataset.HeaderWords.normal(part));
      }
    }
  }

  @Override
  public boolean knows(String normalisedText) {
    return known.contains(normalisedText)
        || PairingColumn.isNamed(normalisedText)
        || known.contains(org.pairledger.contract.dataset.HeaderWords.withoutUnit(normalisedText))
        || knowsInOtherWords(normalisedText);
  }

  /** Whether a word of it stands for another one alone: 数额 for 金额, 全称 for 名称. */
  private boolean knowsInOtherWords(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return false;
    }
    String bare = org.pairledger.contract.dataset.HeaderWords.withoutUnit(text);
    String normal = Likeness.normal(bare);
    return normal.length() >= SHORTEST && !normal.equals(bare) && otherWords.contains(normal);
  }

  /**
   * The best reading of this table; empty when none fits, or when two fit as well.
   *
   * <p>Where known headings tell all that is required, nothing else has a say in the dataset; only
   * where they do not, likeness and content have.
   *
   * @param titles title, sheet name and file name
   * @param declared the dataset a person has said the file is of
   */
  public Optional<Binding> bind(TableHead table, List<String> titles, Optional<String> declared) {
    Optional<Binding> known =
        of(declared)
            .map(words -> bind(words, table, titles))
            .filter(binding -> fits(binding, table))
            .max(Comparator.comparingInt(Binding::score));
    if (known.isPresent() && !known.get().lacks()) {
      return known.map(binding -> completed(binding, table));
    }
    List<Binding> best = candidates(table, titles, declared);
    boolean isClear =
        !best.isEmpty()
            && !best.get(0).lacks()
            && fits(best.get(0), table)
            && (best.size() == 1 || best.get(1).score() * 10 <= best.get(0).score() * 9);
    return isClear
        ? Optional.of(best.get(0))
        : known.map(binding -> completed(binding, table)).or(() -> forced(best, declared));
  }

  private Stream<DatasetWords> of(Optional<String> declared) {
    return datasets.stream()
        .filter(words -> declared.isEmpty() || words.dataset().id().equals(declared.get()));
  }

  /** What each dataset makes of the table once likeness has had its say, the best first. */
  private List<Binding> candidates(
      TableHead table, List<String> titles, Optional<String> declared) {
    return of(declared)
        .map(words -> scored(completed(bind(words, table, titles), table), titles))
        .sorted(Comparator.comparingInt(Binding::score).reversed())
        .toList();
  }

  /** What a person has named is taken for it, whatever is missing. */
  private static Optional<Binding> forced(List<Binding> best, Optional<String> declared) {
    return best.stream().filter(binding -> declared.isPresent()).findFirst();
  }

  private Binding completed(Binding binding, TableHead table) {
    DatasetWords words = Objects.requireNonNull(byId.get(binding.dataset().id()));
    return binding.guessing(likely.guesses(binding, words, table)).inUnits(table.below());
  }

  private static Binding scored(Binding binding, List<String> titles) {
    return binding.scoring(
        score(binding, titles) - binding.taken().size() * GUESSED + binding.asked().size());
  }

  /** What a table that was not taken is nearest to, and what it lacks for that. */
  public Optional<Binding> nearest(TableHead table, List<String> titles) {
    return datasets.stream()
        .map(words -> scored(completed(bind(words, table, titles), table), titles))
        .filter(binding -> !binding.columns().isEmpty() || !binding.guesses().isEmpty())
        .max(Comparator.comparingInt(DatasetBinder::nearness));
  }

  /** What is lacking but may be there under another name lacks half. */
  private static int nearness(Binding binding) {
    long asked =
        binding.asked().stream().filter(guess -> guess.field().required()).distinct().count();
    return binding.score() + (int) asked * MISSING_REQUIRED / 2;
  }

  private static boolean fits(Binding binding, TableHead table) {
    long named =
        table.columns().stream()
            .filter(column -> !column.path().isEmpty())
            .map(LikelyColumns::stem)
            .distinct()
            .count();
    return binding.columns().size() >= 2
        && binding.columns().size() * 10L >= named * 3
        && binding.missing().size() * 2 <= required(binding.dataset());
  }

  private static int required(Dataset dataset) {
    return (int) dataset.fields().stream().filter(DatasetField::required).count();
  }

  private static Binding bind(DatasetWords words, TableHead table, List<String> titles) {
    Map<DatasetField, ColumnHead> chosen = new HashMap<>();
    Map<DatasetField, Integer> ranks = new HashMap<>();
    List<DatasetField> twice = new ArrayList<>();
    List<String> cumulative = new ArrayList<>();
    Set<Integer> left = WholesOfParts.leftOut(words, table);
    for (ColumnHead column : table.columns()) {
      Optional<DatasetWords.Match> match =
          left.contains(column.column()) ? Optional.empty() : words.match(column);
      if (match.isEmpty()) {
        cumulative(column).ifPresent(cumulative::add);
        continue;
      }
      DatasetField field = match.get().field();
      Integer rank = ranks.get(field);
      if (rank == null || match.get().rank() < rank) {
        chosen.put(field, column);
        ranks.put(field, match.get().rank());
      } else if (rank == match.get().rank()) {
        twice.add(field);
      }
    }
    List<BoundColumn> columns = new ArrayList<>(halves(words, table, chosen));
    chosen.forEach(
        (field, column) -> columns.add(new BoundColumn(column.column(), column.text(), field)));
    columns.sort(Comparator.comparingInt(BoundColumn::column));
    List<ColumnHead> others = others(table, columns);
    Binding bound = new Binding(words.dataset(), columns, twice, cumulative, others, List.of(), 0);
    return bound.scoring(score(bound, titles));
  }

  /** The columns that tell a period from its two ends, where none tells it whole. */
  private static List<BoundColumn> halves(
      DatasetWords words, TableHead table, Map<DatasetField, ColumnHead> chosen) {
    Optional<BoundColumn> end = half(words, table, chosen, BoundColumn.Part.END);
    end.map(BoundColumn::field)
        .filter(field -> chosen.containsKey(field))
        .filter(
            field ->
                words
                    .periodOf(Objects.requireNonNull(chosen.get(field)), BoundColumn.Part.BEGINNING)
                    .isPresent())
        .ifPresent(chosen::remove);
    Optional<BoundColumn> beginning = half(words, table, chosen, BoundColumn.Part.BEGINNING);
    return beginning.isEmpty()
            || chosen.containsKey(beginning.get().field())
            || (end.isPresent() && !end.get().field().equals(beginning.get().field()))
        ? List.of()
        : Stream.of(beginning, end).flatMap(Optional::stream).toList();
  }

  private static Optional<BoundColumn> half(
      DatasetWords words,
      TableHead table,
      Map<DatasetField, ColumnHead> chosen,
      BoundColumn.Part part) {
    return table.columns().stream()
        .filter(column -> !chosen.containsValue(column))
        .flatMap(
            column ->
                words
                    .periodOf(column, part)
                    .map(field -> new BoundColumn(column.column(), column.text(), field, part))
                    .stream())
        .findFirst();
  }

  /** What is no field's column. */
  private static List<ColumnHead> others(TableHead table, List<BoundColumn> bound) {
    Set<Integer> taken = bound.stream().map(BoundColumn::column).collect(Collectors.toSet());
    return table.columns().stream()
        .filter(column -> !taken.contains(column.column()))
        .filter(column -> cumulative(column).isEmpty())
        .filter(column -> DatasetWords.readings(column.path()).stream().noneMatch(COMMON::contains))
        .toList();
  }

  private static Optional<String> cumulative(ColumnHead column) {
    String text = column.text();
    return text.contains("累计") ? Optional.of(text) : Optional.empty();
  }

  private static int score(Binding binding, List<String> titles) {
    long named =
        titles.stream()
            .filter(title -> binding.dataset().titles().stream().anyMatch(title::contains))
            .count();
    long exact = binding.columns().stream().filter(DatasetBinder::saysItsLabel).count();
    return binding.columns().size() * HIT
        + (int) exact
        - binding.missing().size() * MISSING_REQUIRED
        + (int) named * TITLE;
  }

  private static boolean saysItsLabel(BoundColumn column) {
    List<String> readings = DatasetWords.readings(List.of(column.heading()));
    return column.field().labels().stream()
        .map(org.pairledger.contract.dataset.HeaderWords::normal)
        .anyMatch(readings::contains);
  }
}
