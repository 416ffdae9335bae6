package org.pairledger.ingest.ledger.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * Columns of amounts that go into one sum, of which one is the whole and others say 其中: to take
 * both would count the parts twice.
 */
final class WholesOfParts {

  private static final Pattern OF_WHICH = Pattern.compile("^其中.*");

  private WholesOfParts() {}

  /** The columns that no field takes: the whole where its parts are told, else the lone part. */
  static Set<Integer> leftOut(DatasetWords words, TableHead table) {
    List<ColumnHead> wholes = new ArrayList<>();
    List<ColumnHead> parts = new ArrayList<>();
    Set<DatasetField> told = new HashSet<>();
    for (ColumnHead column : table.columns()) {
      Optional<DatasetField> field = words.match(column).map(DatasetWords.Match::field);
      if (field.filter(WholesOfParts::goesIntoTheSum).isEmpty()) {
        continue;
      }
      boolean isPart = column.path().stream().anyMatch(part -> OF_WHICH.matcher(part).matches());
      if (isPart) {
        told.add(field.get());
      }
      (isPart ? parts : wholes).add(column);
    }
    if (parts.isEmpty() || wholes.isEmpty()) {
      return Set.of();
    }
    Set<Integer> left = new HashSet<>();
    (told.size() > 1 ? wholes : parts).forEach(column -> left.add(column.column()));
    return left;
  }

  private static boolean goesIntoTheSum(DatasetField field) {
    return field.type() == FieldType.MONEY && field.reconciled();
  }
}
