package org.pairledger.warehouse.indicator.fold;

import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.indicator.definition.Shape.Fold;
import org.pairledger.warehouse.indicator.definition.Shape.Measure;
import org.pairledger.warehouse.indicator.definition.Shape.Timing;
import org.pairledger.warehouse.indicator.definition.Shape.Universe;

/**
 * What the statements of a fold differ in: indicators of one kind are folded together.
 *
 * @param told what is added up when nobody decided on single rows
 */
record FoldKind(Measure told, Timing timing, Fold fold, @Nullable Universe universe) {

  static FoldKind of(Shape shape) {
    return new FoldKind(shape.measure(), shape.timing(), shape.fold(), shape.universe());
  }

  /** What is added up: amounts, wherever rows count as people decided on them. */
  Measure measure(boolean isDecided) {
    return isDecided ? Measure.SUM : told;
  }

  boolean hasUnits() {
    return fold != Fold.ALL;
  }
}
