package org.pairledger.warehouse.indicator.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.catalogue.SqlHeader;
import org.pairledger.warehouse.indicator.definition.CandidateShape.Amounts;
import org.pairledger.warehouse.indicator.definition.CandidateShape.ToldBy;
import org.pairledger.warehouse.indicator.definition.Shape.Fold;
import org.pairledger.warehouse.indicator.definition.Shape.Form;
import org.pairledger.warehouse.indicator.definition.Shape.Measure;
import org.pairledger.warehouse.indicator.definition.Shape.Timing;
import org.pairledger.warehouse.indicator.definition.Shape.Universe;

/**
 * Reads one indicator file, header and SQL, all faults at once. {@code CODE@2021.sql} is what the
 * indicator means from the plan year 2021 on.
 */
final class IndicatorFile {

  private static final SqlHeader.Keys KEYS =
      new SqlHeader.Keys(
          List.of(
              "code", "name", "name_en", "category", "assessment_category", "unit", "definition"),
          Set.of(
              "counts_in",
              "measure",
              "timing",
              "fold",
              "universe",
              "form",
              "percent",
              "sides",
              "params",
              "relations",
              "told_by",
              "amounts",
              "derived"),
          Set.of());

  private static final Pattern NAME =
      Pattern.compile("(?:.*/)?([A-Z]{3}-\\d{2})(?:@(\\d{4}))?\\.sql");
  private static final Pattern DERIVED = Pattern.compile("(growth|share|sum)\\(([A-Z0-9, -]+)\\)");
  private static final Pattern BANNED =
      Pattern.compile("/|\\b(current_date|current_timestamp|now|today|random)\\b");
  private static final String APPROXIMATE = "approximate";
  private static final Pattern WORDS = Pattern.compile("'[^']*'|--[^\n]*");

  private final Matcher name;
  private final SqlHeader header;
  private final Relations relations;
  private final String ownSql;

  private IndicatorFile(String file, String text, Relations relations, List<String> faults) {
    this.name = NAME.matcher(file);
    this.header = SqlHeader.read(file, text, KEYS, faults);
    this.relations = relations;
    this.ownSql = header.sql(text);
  }

  /** The indicator, or null when something is wrong with it, and then {@code faults} say what. */
  static @Nullable Indicator read(
      String file, String text, Relations relations, List<String> faults) {
    int before = faults.size();
    Indicator indicator = new IndicatorFile(file, text, relations, faults).indicator();
    return faults.size() == before ? indicator : null;
  }

  private Indicator indicator() {
    Derivation derivation = derivation();
    List<Relation> named = named();
    checkWords("name");
    checkWords("definition");
    checkSql(derivation != null, Relations.before(named, ownSql));
    return new Indicator(
        checkedCode(),
        since(),
        header.value("name"),
        header.value("name_en"),
        header.value("category"),
        header.value("assessment_category"),
        header.value("unit"),
        header.value("counts_in"),
        shape(derivation != null),
        sides(),
        params(),
        header.value("definition"),
        derivation == null ? Relations.before(named, laid()) : null,
        named,
        derivation);
  }

  /** What is said of a year in its words has a word in some period. */
  private void checkWords(String key) {
    for (String concept : PeriodWords.unknown(header.value(key))) {
      header.faultOf(key, key + ": {" + concept + "} is not one of " + PeriodWords.concepts());
    }
  }

  /** Texts and remarks may say anything; they are blanked out, so that places stay. */
  private static String withoutWords(String sql) {
    return WORDS.matcher(sql).replaceAll(words -> words.group().replaceAll("[^\n]", " "));
  }

  private String laid() {
    Amounts amounts = header.word(Amounts.class, "amounts", "any");
    if (amounts == Amounts.EXACT
        && params().stream().noneMatch(one -> one.name().equals(APPROXIMATE))) {
      header.faultOf("amounts", "amounts: exact needs the parameter " + APPROXIMATE);
    }
    return CandidateShape.laid(
        ownSql,
        header.word(ToldBy.class, "told_by", "anyone"),
        amounts,
        header.value("timing").equals(Shape.word(Timing.OVERLAP)));
  }

  private List<Relation> named() {
    List<String> named = header.list("relations", "");
    for (String one : named) {
      if (!relations.has(one)) {
        header.fault(1, "relations: '" + one + "' is not one of " + relations.names());
        return List.of();
      }
    }
    return relations.of(named);
  }

  private String checkedCode() {
    String code = header.value("code");
    if (!name.matches() || !name.group(1).equals(code)) {
      header.fault(1, "code " + code + " is not the file's name");
    }
    return code;
  }

  private int since() {
    return name.matches() && name.group(2) != null ? Integer.parseInt(name.group(2)) : 0;
  }

  private void checkSql(boolean isDerived, String sql) {
    if (isDerived != sql.isEmpty()) {
      header.fault(1, isDerived ? "a derived indicator has no SQL" : "neither SQL nor derived");
    }
    Matcher banned = BANNED.matcher(withoutWords(sql.toLowerCase(Locale.ROOT)));
    if (banned.find()) {
      int before = Math.toIntExact(sql.substring(0, banned.start()).lines().count());
      header.fault(
          header.lines() + Math.max(before, 1),
          "'" + banned.group() + "' may not stand in an indicator's SQL");
    }
  }

  private @Nullable Derivation derivation() {
    String derived = header.value("derived");
    if (derived.isEmpty()) {
      return null;
    }
    Matcher made = DERIVED.matcher(derived);
    if (!made.matches()) {
      header.faultOf(
          "derived",
          "derived: "
              + derived
              + " is neither growth(CODE) nor share(CODE, CODE) nor sum(CODE, CODE)");
      return null;
    }
    return new Derivation(
        Derivation.Kind.valueOf(made.group(1).toUpperCase(Locale.ROOT)),
        Arrays.asList(made.group(2).strip().split("\\s{0,9},\\s{0,9}")));
  }

  private Shape shape(boolean isDerived) {
    Fold fold = header.word(Fold.class, "fold", "all");
    String universe = header.value("universe");
    if ((fold == Fold.ALL) != universe.isEmpty()) {
      header.fault(1, "min and covered need a universe, all has none");
    }
    return new Shape(
        header.word(Measure.class, "measure", isDerived ? "sum" : ""),
        header.word(Timing.class, "timing", isDerived ? "flow" : ""),
        fold,
        universe.isEmpty() ? null : header.word(Universe.class, "universe", ""),
        header.word(Form.class, "form", isDerived ? "ratio" : "value"),
        header.flag("percent"));
  }

  private List<String> sides() {
    List<String> sides = header.list("sides", "D, R, J");
    if (sides.isEmpty() || !List.of("D", "R", "J").containsAll(sides)) {
      header.faultOf("sides", "sides: " + sides + " are not of D, R, J");
    }
    return sides;
  }

  private List<Parameter> params() {
    List<Parameter> params = new ArrayList<>();
    for (String one : header.list("params", "")) {
      List<String> parts = SqlHeader.split(one, "=");
      if (parts.size() != 2) {
        header.faultOf("params", "params: '" + one + "' is not name=default");
        continue;
      }
      List<String> words = SqlHeader.split(parts.get(1), "\\|");
      params.add(new Parameter(parts.get(0), words.get(0), words.size() == 1 ? List.of() : words));
    }
    return params;
  }
}
