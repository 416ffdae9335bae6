package org.pairledger.ingest.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.ingest.cell.date.YearWords;

/**
 * The year of a table's dates that have none: what title, names and folder say together. Where they
 * disagree there is none, and the question is put.
 *
 * @param year 0 where it is unknown or in question
 * @param question what disagrees, in words; empty if nothing does
 */
record LedgerYear(int year, String question) {

  /**
   * Weighs the evidence.
   *
   * @param titles years that the lines above the table say
   * @param folder the year of the folder it was sent to; 0 if unknown
   */
  static LedgerYear of(SortedSet<Integer> titles, String sheet, String file, int folder) {
    SortedSet<Integer> named = YearWords.in(sheet);
    SortedSet<Integer> said =
        !titles.isEmpty() ? titles : !named.isEmpty() ? named : YearWords.in(file);
    Set<Integer> all = new TreeSet<>(said);
    if (folder != 0) {
      all.add(folder);
    }
    if (all.size() <= 1) {
      return new LedgerYear(all.isEmpty() ? 0 : all.iterator().next(), "");
    }
    List<String> evidence = new ArrayList<>();
    add(evidence, "表上方", titles);
    add(evidence, "工作表名", named);
    add(evidence, "文件名", YearWords.in(file));
    if (folder != 0) {
      evidence.add("文件夹为 " + folder + " 年");
    }
    return new LedgerYear(0, String.join("，", evidence));
  }

  private static void add(List<String> evidence, String where, Set<Integer> years) {
    if (!years.isEmpty()) {
      evidence.add(
          where + "写 " + years.stream().map(year -> year + " 年").collect(Collectors.joining("、")));
    }
  }
}
