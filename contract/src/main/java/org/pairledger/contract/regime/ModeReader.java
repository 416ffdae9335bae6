package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a line's mode: the shape, and exactly the numbers that the shape asks for. */
final class ModeReader {

  private final Faulty place;
  private final Map<String, @Nullable BigDecimal> given = new HashMap<>();

  private ModeReader(Faulty place, RegimeYaml.ModeYaml yaml) {
    this.place = place;
    given.put("step", yaml.step());
    given.put("points", yaml.points());
    given.put("cap", yaml.cap());
    given.put("full_at", yaml.fullAt());
    given.put("zero_at", yaml.zeroAt());
    given.put("first", yaml.first());
    given.put("last", yaml.last());
  }

  static Mode read(RegimeYaml.@Nullable ModeYaml yaml, Faulty place) {
    if (yaml == null) {
      place.fault("", "is missing");
      return new Mode(Shape.RATIO_CAPPED, Mode.Measure.PERCENT, new TreeMap<>());
    }
    Shape shape = place.oneOf("kind", yaml.kind(), Shape.values(), Optional.empty());
    Mode.Measure of =
        place.oneOf("of", yaml.of(), Mode.Measure.values(), Optional.of(Mode.Measure.PERCENT));
    return shape.key().equals(yaml.kind())
        ? new ModeReader(place, yaml).mode(shape, of)
        : new Mode(shape, of, new TreeMap<>());
  }

  private Mode mode(Shape shape, Mode.Measure of) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    for (String name : shape.numbers()) {
      numbers.put(name, place.number(name, given.get(name)));
    }
    given.forEach(
        (name, number) -> {
          if (number != null && !shape.numbers().contains(name)) {
            place.in(name).fault(number, "is not a number of " + shape.key());
          }
        });
    if (shape.numbers().stream().allMatch(name -> given.get(name) != null)) {
      sensible(shape, numbers);
    }
    return new Mode(shape, of, new TreeMap<>(numbers));
  }

  private void sensible(Shape shape, Map<String, BigDecimal> numbers) {
    for (String name : new String[] {"step", "points", "cap"}) {
      BigDecimal number = numbers.get(name);
      if (number != null && number.signum() <= 0) {
        place.in(name).fault(number, "must be above 0");
      }
    }
    if (shape == Shape.GROWTH_VS_PRIOR_YEAR) {
      ordered("zero_at", numbers, "full_at");
    }
    if (shape == Shape.RANK_IN_GROUP) {
      ordered("last", numbers, "first");
      share("first", numbers);
      share("last", numbers);
    }
  }

  private void ordered(String low, Map<String, BigDecimal> numbers, String high) {
    BigDecimal least = Objects.requireNonNull(numbers.get(low));
    if (least.compareTo(numbers.get(high)) > 0) {
      place.in(low).fault(least, "must not be above " + high);
    }
  }

  private void share(String name, Map<String, BigDecimal> numbers) {
    BigDecimal share = Objects.requireNonNull(numbers.get(name));
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      place.in(name).fault(share, "must be a share from 0 to 1");
    }
  }
}
