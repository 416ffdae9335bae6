package org.pairledger.ingest.sheet.xlsb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.apache.poi.ss.formula.function.FunctionMetadata;
import org.apache.poi.ss.formula.function.FunctionMetadataRegistry;
import org.apache.poi.ss.util.CellReference;

/**
 * The tokens of a formula on its own sheet, told as text. What refers to other sheets, names or a
 * formula that cells share is not told.
 */
final class FormulaTokens {

  private static final String[] OPERATORS = {
    "+", "-", "*", "/", "^", "&", "<", "<=", "=", ">=", ">", "<>"
  };

  private static final int ADD = 0x03;
  private static final int UNARY_PLUS = 0x12;
  private static final int UNARY_MINUS = 0x13;
  private static final int PERCENT = 0x14;
  private static final int PARENTHESES = 0x15;
  private static final int MISSING = 0x16;
  private static final int TEXT = 0x17;
  private static final int ATTRIBUTE = 0x19;
  private static final int TRUTH = 0x1d;
  private static final int INTEGER = 0x1e;
  private static final int NUMBER = 0x1f;
  private static final int FUNCTION = 0x21;
  private static final int FUNCTION_OF_MANY = 0x22;
  private static final int CELL = 0x24;
  private static final int AREA = 0x25;
  private static final int CHOOSE = 0x04;
  private static final int SUM = 0x10;
  private static final int COLUMN = 0x3fff;

  private final Deque<String> said = new ArrayDeque<>();

  private FormulaTokens() {}

  /** Without the equals sign; empty where it cannot be told. */
  static String text(byte[] tokens) {
    FormulaTokens formula = new FormulaTokens();
    Fields fields = new Fields(tokens);
    while (fields.hasMore()) {
      if (!formula.token(fields)) {
        return "";
      }
    }
    return formula.said.size() == 1 ? formula.said.pop() : "";
  }

  /** Takes a token; whether it is one that can be told. */
  private boolean token(Fields fields) {
    int written = fields.int8();
    int token = written >= 0x40 ? (written & 0x1f) | 0x20 : written;
    if (token >= ADD && token < ADD + OPERATORS.length) {
      return operator(OPERATORS[token - ADD]);
    }
    switch (token) {
      case UNARY_PLUS -> said.push("+" + said.pop());
      case UNARY_MINUS -> said.push("-" + said.pop());
      case PERCENT -> said.push(said.pop() + "%");
      case PARENTHESES -> said.push("(" + said.pop() + ")");
      case MISSING -> said.push("");
      case TEXT -> said.push('"' + fields.characters(fields.int16()).replace("\"", "\"\"") + '"');
      case TRUTH -> said.push(fields.int8() == 0 ? "FALSE" : "TRUE");
      case INTEGER -> said.push(String.valueOf(fields.int16()));
      case NUMBER -> said.push(String.valueOf(fields.real()));
      case CELL -> said.push(cell(fields.int32(), fields.int16()));
      case AREA -> area(fields);
      case FUNCTION -> {
        return function(fields.int16(), -1);
      }
      case FUNCTION_OF_MANY -> {
        int count = fields.int8() & 0x7f;
        return function(fields.int16() & 0x7fff, count);
      }
      case ATTRIBUTE -> {
        return attribute(fields);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean operator(String sign) {
    String right = said.pop();
    said.push(said.pop() + sign + right);
    return true;
  }

  private static String cell(int row, int column) {
    return CellReference.convertNumToColString(column & COLUMN) + (row + 1);
  }

  private void area(Fields fields) {
    int firstRow = fields.int32();
    int lastRow = fields.int32();
    String first = cell(firstRow, fields.int16());
    said.push(first + ":" + cell(lastRow, fields.int16()));
  }

  private boolean function(int index, int count) {
    FunctionMetadata function = FunctionMetadataRegistry.getFunctionByIndex(index);
    if (function == null) {
      return false;
    }
    int arguments = count < 0 ? function.getMinParams() : count;
    List<String> told = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      told.add(said.pop());
    }
    Collections.reverse(told);
    said.push(function.getName() + "(" + String.join(",", told) + ")");
    return true;
  }

  /** Hints for who computes, but for the short form of a sum. */
  private boolean attribute(Fields fields) {
    int kind = fields.int8();
    int size = fields.int16();
    if (kind == SUM) {
      said.push("SUM(" + said.pop() + ")");
    } else if (kind == CHOOSE) {
      fields.skip(2 * (size + 1));
    }
    return true;
  }
}
