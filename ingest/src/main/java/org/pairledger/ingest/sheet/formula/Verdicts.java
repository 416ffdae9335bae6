package org.pairledger.ingest.sheet.formula;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Formula.State;

/**
 * Says of each formula which value counts: the one a person sees who opens the workbook, with a
 * word wherever the file and the formula differ.
 */
final class Verdicts {

  private final Calculation calculation;

  /** Fewer formulas with one result are a chance. */
  private static final int SEVERAL = 3;

  /** The number that stands beside every formula because nobody has computed any. */
  private final double placeholder;

  private final boolean allHoldNothing;

  /** Whether the workbook shows that its writer does not compute. */
  private final boolean neverComputed;

  Verdicts(GridBook book, Calculation calculation) {
    this.calculation = calculation;
    List<FormulaCell> formulas = new ArrayList<>();
    book.sheets().forEach(sheet -> formulas.addAll(sheet.formulas()));
    this.placeholder = placeholder(formulas);
    this.allHoldNothing = formulas.stream().allMatch(this::holdsNothing);
    this.neverComputed =
        allHoldNothing
            && (calculation.isOnLoad()
                || formulas.stream().allMatch(formula -> formula.calculatedOnLoad)
                || formulas.stream().anyMatch(Verdicts::differs));
  }

  /** One number beside formulas that come to different ones; zero where there is no such. */
  private static double placeholder(List<FormulaCell> formulas) {
    double one = 0;
    @Nullable Object result = null;
    boolean differ = false;
    for (FormulaCell formula : formulas) {
      if (!(formula.stored instanceof Double number) || (result != null && number != one)) {
        return 0;
      }
      one = number;
      differ |= result != null && formula.computed != null && !result.equals(formula.computed);
      result = result == null ? formula.computed : result;
    }
    return differ && formulas.size() >= SEVERAL ? one : 0;
  }

  private boolean holdsNothing(FormulaCell formula) {
    Object stored = formula.stored;
    return stored == null
        || "".equals(stored)
        || (stored instanceof Double number && (number == 0 || isPlaceholder(number, formula)));
  }

  private boolean isPlaceholder(double number, FormulaCell formula) {
    return number == placeholder && (formula.calculatedOnLoad || calculation.isOnLoad());
  }

  private static boolean differs(FormulaCell formula) {
    return formula.computed != null
        && !formula.ofBlanks
        && (formula.stored == null || !Values.same(formula.stored, formula.computed));
  }

  Finding of(FormulaCell formula) {
    boolean onLoad =
        calculation.isOnLoad() || (formula.calculatedOnLoad && calculation == Calculation.DONE);
    Object computed = formula.computed;
    if (computed == null) {
      return new Finding(uncomputable(formula, onLoad), null, formula.sum);
    }
    if (formula.stored != null && Values.same(formula.stored, computed)) {
      return new Finding(formula.ofBlanks ? State.OF_BLANKS : State.AS_STORED, null, formula.sum);
    }
    if (formula.stored instanceof FormulaError && !onLoad) {
      return new Finding(State.UNKNOWN, null, formula.sum);
    }
    if (formula.ofBlanks && holdsNothing(formula)) {
      return new Finding(State.OF_BLANKS, null, formula.sum);
    }
    return new Finding(differing(formula, onLoad), computed, formula.sum);
  }

  /** A zero that nobody may have computed is named where it would be taken for nothing else. */
  private State uncomputable(FormulaCell formula, boolean onLoad) {
    if (formula.stored == null) {
      return State.UNCOMPUTED;
    }
    boolean isNothing = holdsNothing(formula);
    boolean isDoubted = onLoad || "".equals(formula.stored);
    if (isNothing && isDoubted && (neverComputed || calculation == Calculation.ASKED)) {
      return State.UNCOMPUTED;
    }
    boolean isZero = isNothing && !"".equals(formula.stored) && (onLoad || allHoldNothing);
    return isZero || calculation == Calculation.MANUAL ? State.UNCHECKED : State.UNKNOWN;
  }

  private State differing(FormulaCell formula, boolean onLoad) {
    if (calculation == Calculation.MANUAL) {
      return formula.stored == null ? State.UNCOMPUTED : State.STALE_STORED;
    }
    boolean nothing = holdsNothing(formula) && (onLoad || neverComputed);
    if (formula.stored == null || nothing) {
      return State.COMPUTED;
    }
    boolean isZero = formula.isZero() && !(formula.computed instanceof FormulaError);
    return onLoad || isZero ? State.STALE_COMPUTED : State.STALE_STORED;
  }
}
