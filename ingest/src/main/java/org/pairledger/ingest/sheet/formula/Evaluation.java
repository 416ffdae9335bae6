package org.pairledger.ingest.sheet.formula;

import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.FormulaError;

/** Computes all formulas of a workbook that we know how to compute. */
final class Evaluation {

  /** Cells looked at in all; a column of running totals over a long sheet stops here. */
  private static final long LOOKS = 30_000_000;

  private final GridBook book;
  private final Ranges ranges;
  private final boolean from1904;
  private final WorkbookEvaluator evaluator;
  private long looks;

  /**
   * @param from1904 whether days are counted from 1904, which the evaluator's own dates are not
   */
  Evaluation(GridBook book, boolean from1904) {
    this.from1904 = from1904;
    this.book = book;
    this.ranges = new Ranges(book);
    this.evaluator = new WorkbookEvaluator(book, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
  }

  /** False when it was given up, because there is too much to look at. */
  boolean computeAll() {
    book.sheets().forEach(sheet -> sheet.formulas().forEach(this::vet));
    if (looks > LOOKS) {
      return false;
    }
    book.sheets().forEach(sheet -> sheet.formulas().forEach(this::compute));
    return true;
  }

  private void vet(FormulaCell formula) {
    try {
      Ptg[] tokens = formula.tokens().list();
      Vetting.require(formula, tokens, from1904);
      List<Ranges.Range> named = ranges.of(formula, tokens);
      if (calls(tokens, LedgerFunctions::countsEquals) && LongDigits.areIn(named)) {
        throw new NotComputable("long numbers that are counted as equal");
      }
      looks += named.stream().mapToLong(Ranges.Range::size).sum();
      formula.sum = ColumnSums.isOne(formula, tokens, named);
    } catch (RuntimeException | StackOverflowError unknown) {
      formula.known = false;
    }
  }

  private void compute(FormulaCell formula) {
    if (formula.isNotComputable()) {
      return;
    }
    try {
      formula.computed = value(evaluator.evaluate(formula));
      formula.known = true;
      Ptg[] tokens = formula.tokens().list();
      formula.ofBlanks =
          Double.valueOf(0).equals(formula.computed)
              && !calls(tokens, LedgerFunctions::findsCells)
              && Blanks.areAll(ranges.of(formula, tokens), tokens);
    } catch (RuntimeException | StackOverflowError unknown) {
      formula.known = false;
    }
  }

  /** Whether a function of that kind is called, by its token or by name. */
  private static boolean calls(Ptg[] tokens, Predicate<String> kind) {
    for (Ptg token : tokens) {
      boolean isOne =
          token instanceof AbstractFunctionPtg function
              ? kind.test(function.getName())
              : token instanceof NameXPxg name && kind.test(name.getNameName());
      if (isOne) {
        return true;
      }
    }
    return false;
  }

  private static Object value(ValueEval result) {
    if (result instanceof NumberEval number && Double.isFinite(number.getNumberValue())) {
      return number.getNumberValue() + 0.0;
    }
    if (result instanceof StringEval text) {
      return text.getStringValue();
    }
    if (result instanceof BoolEval truth) {
      return truth.getBooleanValue();
    }
    if (result == ErrorEval.DIV_ZERO) {
      return FormulaError.DIV0;
    }
    throw new NotComputable("an error that may be ours");
  }
}
