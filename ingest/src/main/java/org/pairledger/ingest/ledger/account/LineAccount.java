package org.pairledger.ingest.ledger.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every line of a file and what became of it.
 *
 * @param linesIn lines the file yielded
 * @param ended how many ended in which way
 * @param named all that were no rows, by number and reason, masked
 */
public record LineAccount(long linesIn, Map<LineFate, Long> ended, List<String> named) {

  public LineAccount {
    ended = Map.copyOf(ended);
    named = List.copyOf(named);
  }

  /** Whether no line went astray and none was counted twice. */
  public boolean balances() {
    return linesIn == ended.values().stream().mapToLong(Long::longValue).sum();
  }

  /** {@code 共 9 行：采用 5、合计 1、附注落款 2、表头 1}. */
  public String said() {
    String ends =
        new TreeMap<>(ended)
            .entrySet().stream()
                .map(end -> end.getKey().label() + " " + end.getValue())
                .collect(Collectors.joining("、"));
    return "共 " + linesIn + " 行：" + ends;
  }
}
