package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.sheet.content.Cell;

/** Whole numbers of persons, households, posts, events. */
public final class CountCell {

  /** By the words of a heading, the more telling first. */
  private static final Map<UnitWord.Kind, Pattern> COUNTED = new EnumMap<>(UnitWord.Kind.class);

  static {
    COUNTED.put(UnitWord.Kind.HOUSEHOLD, Pattern.compile("户"));
    COUNTED.put(UnitWord.Kind.PERSON, Pattern.compile("人|名"));
    COUNTED.put(UnitWord.Kind.EVENT, Pattern.compile("场|期|班"));
    COUNTED.put(UnitWord.Kind.FIRM, Pattern.compile("家|企业"));
    COUNTED.put(UnitWord.Kind.VILLAGE, Pattern.compile("村"));
    COUNTED.put(UnitWord.Kind.POST, Pattern.compile("岗"));
  }

  private CountCell() {}

  /**
   * The count, under a heading of this label.
   *
   * @param label tells whether persons or households are counted
   */
  public static Parsed<Integer> parse(Cell cell, String label) {
    return parse(cell, label, 0);
  }

  /**
   * The count, under a heading of this label.
   *
   * @param power of the unit that the heading states: 4 where it counts 万人
   */
  public static Parsed<Integer> parse(Cell cell, String label, int power) {
    if (ShownNumber.isOne(cell)) {
      return ShownNumber.read(cell, bare -> parse(bare, label, power), BigDecimal::valueOf);
    }
    Parsed<Quantity> parsed = NumberCell.quantity(cell);
    Quantity quantity = parsed.value();
    if (quantity == null) {
      return parsed.rule() == null ? Parsed.blank() : Parsed.rejected(parsed.rule());
    }
    ProblemRule unit = unit(quantity, label);
    if (unit != null && unit != ProblemRule.COUNT_UNIT_DIFFERS) {
      return Parsed.rejected(unit);
    }
    BigDecimal number =
        quantity.unit().isEmpty() ? quantity.number().scaleByPowerOfTen(power) : quantity.scaled();
    ProblemRule wrong = wrong(number);
    if (wrong != null) {
      return Parsed.rejected(wrong);
    }
    int count = number.intValueExact();
    return unit == null ? quantity.told(count) : Parsed.remarked(count, unit, label);
  }

  /** In what things are counted under a heading of this label; empty where it does not say. */
  public static String unit(String label) {
    UnitWord.Kind counted = counted(label);
    return counted == null
        ? ""
        : switch (counted) {
          case PERSON -> "人";
          case HOUSEHOLD -> "户";
          case EVENT -> "场、次、期";
          case FIRM -> "家";
          case VILLAGE -> "个村";
          default -> "个";
        };
  }

  /** The ten thousands and hundreds of a unit that a heading states. */
  public static int power(String unit) {
    UnitWord word = UnitWord.of(unit);
    return word == null ? 0 : word.power();
  }

  /** Whether a unit counts persons and the heading's words households, or the other way round. */
  public static boolean differs(String unit, String label) {
    UnitWord word = UnitWord.of(unit);
    UnitWord.Kind there = counted(label);
    return word != null
        && there != null
        && word.kind() != there
        && isOfPeople(word.kind())
        && isOfPeople(there);
  }

  private static @Nullable ProblemRule wrong(BigDecimal number) {
    if (number.signum() < 0) {
      return ProblemRule.NEGATIVE_COUNT;
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return ProblemRule.NOT_WHOLE;
    }
    return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
        ? ProblemRule.NUMBER_TOO_LARGE
        : null;
  }

  /** What is wrong with the unit: persons and households are mixed up in print, no others are. */
  private static @Nullable ProblemRule unit(Quantity quantity, String label) {
    UnitWord word = quantity.word();
    if (word == null || !word.per().isEmpty() || !word.kind().isCounted()) {
      return NumberCell.unitProblem(quantity);
    }
    UnitWord.Kind here = word.kind();
    UnitWord.Kind there = counted(label);
    boolean isAnyPiece =
        here == UnitWord.Kind.PIECE
            && (there == null || !isOfPeople(there) || quantity.unit().endsWith("个"));
    if (here == UnitWord.Kind.NONE || isAnyPiece || there == null || here == there) {
      return null;
    }
    return isOfPeople(here) && isOfPeople(there)
        ? ProblemRule.COUNT_UNIT_DIFFERS
        : ProblemRule.NUMBER_UNIT_UNKNOWN;
  }

  private static boolean isOfPeople(UnitWord.Kind kind) {
    return kind == UnitWord.Kind.PERSON || kind == UnitWord.Kind.HOUSEHOLD;
  }

  /** What a heading counts, as far as it says so. */
  private static UnitWord.@Nullable Kind counted(String label) {
    for (Map.Entry<UnitWord.Kind, Pattern> kind : COUNTED.entrySet()) {
      if (kind.getValue().matcher(label).find()) {
        return kind.getKey();
      }
    }
    return null;
  }
}
