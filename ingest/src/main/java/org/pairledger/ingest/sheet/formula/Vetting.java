package org.pairledger.ingest.sheet.formula;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.ConcatPtg;
import org.apache.poi.ss.formula.ptg.DividePtg;
import org.apache.poi.ss.formula.ptg.EqualPtg;
import org.apache.poi.ss.formula.ptg.GreaterEqualPtg;
import org.apache.poi.ss.formula.ptg.GreaterThanPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.LessEqualPtg;
import org.apache.poi.ss.formula.ptg.LessThanPtg;
import org.apache.poi.ss.formula.ptg.MissingArgPtg;
import org.apache.poi.ss.formula.ptg.MultiplyPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.NotEqualPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.PercentPtg;
import org.apache.poi.ss.formula.ptg.PowerPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.SubtractPtg;
import org.apache.poi.ss.formula.ptg.UnaryMinusPtg;
import org.apache.poi.ss.formula.ptg.UnaryPlusPtg;

/** Lets a formula through only if we know the meaning of all it is made of. */
final class Vetting {

  private static final Set<Class<? extends Ptg>> PLAIN =
      Set.of(
          AddPtg.class,
          SubtractPtg.class,
          MultiplyPtg.class,
          DividePtg.class,
          PowerPtg.class,
          ConcatPtg.class,
          EqualPtg.class,
          NotEqualPtg.class,
          GreaterThanPtg.class,
          GreaterEqualPtg.class,
          LessThanPtg.class,
          LessEqualPtg.class,
          UnaryPlusPtg.class,
          UnaryMinusPtg.class,
          PercentPtg.class,
          ParenthesisPtg.class,
          IntPtg.class,
          NumberPtg.class,
          StringPtg.class,
          BoolPtg.class,
          MissingArgPtg.class,
          RefPtg.class,
          AreaPtg.class,
          Ref3DPxg.class,
          Area3DPxg.class,
          Ref3DPtg.class,
          Area3DPtg.class,
          NameXPxg.class);

  private static final Pattern DIGITS = Pattern.compile("#?,?#*0+(?:\\.0+)?%?");

  private Vetting() {}

  static void require(FormulaCell formula, Ptg[] tokens, boolean from1904) {
    for (Ptg token : tokens) {
      if (token instanceof AbstractFunctionPtg function) {
        requireKnown(formula, function, from1904);
      } else if (!(token instanceof AttrPtg) && !PLAIN.contains(token.getClass())) {
        throw new NotComputable("a token of another kind");
      }
    }
  }

  /** Which function is called by name was vetted when the name was read. */
  private static void requireKnown(
      FormulaCell formula, AbstractFunctionPtg function, boolean from1904) {
    boolean isKnown = function.isExternalFunction() || LedgerFunctions.knows(function.getName());
    if (!isKnown || (from1904 && LedgerFunctions.isOfDates(function.getName()))) {
      throw new NotComputable("function " + function.getName());
    }
    if (function.getName().equals("TEXT") && !hasPlainFormat(formula)) {
      throw new NotComputable("a format that depends on the system");
    }
    if (function.getName().equals("SUBTOTAL") && formula.sheet.hasHiddenRows()) {
      throw new NotComputable("SUBTOTAL over hidden rows");
    }
  }

  /** Whether all its texts are formats of digits: names of days and months differ by language. */
  private static boolean hasPlainFormat(FormulaCell formula) {
    for (Ptg token : formula.tokens().list()) {
      if (token instanceof StringPtg text && !DIGITS.matcher(text.getValue()).matches()) {
        return false;
      }
    }
    return true;
  }
}
