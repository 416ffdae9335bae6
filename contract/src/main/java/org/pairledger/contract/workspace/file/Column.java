package org.pairledger.contract.workspace.file;

import java.util.List;

/**
 * One column of a file that people keep.
 *
 * @param type text, id, word, flag, day, number, count or params
 * @param needed yes, no, or column where the whole column may be left out
 * @param allowed words; empty where any may stand
 * @param meaning in Chinese, may be empty
 */
public record Column(
    String name,
    String type,
    String needed,
    String byDefault,
    List<String> allowed,
    String example,
    String meaning) {

  public Column {
    allowed = List.copyOf(allowed);
  }
}
