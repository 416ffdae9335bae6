package org.pairledger.ingest.ledger.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.pairledger.ingest.ledger.account.CellFate.Use;

/**
 * Every cell of a file in which something stands, and what became of it.
 *
 * @param cellsIn filled cells that the file yielded
 * @param ended how many ended in which way
 * @param named where those stand that nothing was made of, with their number, masked
 */
public record CellAccount(long cellsIn, Map<CellFate, Long> ended, List<String> named) {

  public CellAccount {
    ended = Map.copyOf(ended);
    named = List.copyOf(named);
  }

  /** Whether no cell went astray and none was counted twice. */
  public boolean balances() {
    return cellsIn == ended.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many were used, left for a reason, or left. */
  public long of(Use use) {
    return ended.entrySet().stream()
        .filter(end -> end.getKey().use() == use)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** {@code 共 48 格：已用 45（取值 40、表头 5），不计 2（附注落款 2），未用 1（无对应项目的列 1）}. */
  public String said() {
    EnumMap<Use, StringJoiner> parts = new EnumMap<>(Use.class);
    for (CellFate fate : CellFate.values()) {
      if (ended.getOrDefault(fate, 0L) > 0) {
        parts
            .computeIfAbsent(fate.use(), use -> new StringJoiner("、", "（", "）"))
            .add(fate.label() + " " + ended.get(fate));
      }
    }
    StringJoiner said = new StringJoiner("，");
    parts.forEach((use, fates) -> said.add(use.label() + " " + of(use) + fates));
    return "共 " + cellsIn + " 格" + (parts.isEmpty() ? "" : "：" + said);
  }
}
