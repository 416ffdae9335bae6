package org.pairledger.ingest.sheet.xls;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.ExternalNameRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.formula.WorkbookFormulas;

/** What the formulas of a binary workbook mean by their numbers for sheets and names. */
final class Links {

  private final List<SupBookRecord> books = new ArrayList<>();
  private final List<List<String>> namesOfBooks = new ArrayList<>();
  private final List<ExternSheetRecord> externs = new ArrayList<>();
  private final List<NameRecord> names = new ArrayList<>();

  void see(Record read) {
    if (read instanceof SupBookRecord book) {
      books.add(book);
      namesOfBooks.add(new ArrayList<>());
    } else if (read instanceof ExternalNameRecord name && !namesOfBooks.isEmpty()) {
      namesOfBooks.get(namesOfBooks.size() - 1).add(name.getText());
    } else if (read instanceof ExternSheetRecord extern) {
      externs.add(extern);
    } else if (read instanceof NameRecord name) {
      names.add(name);
    }
  }

  /** The sheet of this workbook that a reference names; negative for any other. */
  int sheet(int reference) {
    int book = book(reference);
    if (book < 0 || book >= books.size() || !books.get(book).isInternalReferences()) {
      return -1;
    }
    ExternSheetRecord extern = externs.get(0);
    int first = extern.getFirstSheetIndexFromRefIndex(reference);
    return first == extern.getLastSheetIndexFromRefIndex(reference) ? first : -1;
  }

  private int book(int reference) {
    boolean isThere = externs.size() == 1 && reference < externs.get(0).getNumOfRefs();
    return isThere ? externs.get(0).getExtbookIndexFromRefIndex(reference) : -1;
  }

  /** The tokens with functions that are called by name put in for the numbers of their names. */
  Ptg[] named(Ptg[] written) {
    Ptg[] tokens = written.clone();
    for (int i = 0; i < tokens.length; i++) {
      String name = name(tokens[i]);
      Ptg function = name == null ? null : WorkbookFormulas.calledByName(name);
      if (function != null) {
        tokens[i] = function;
      }
    }
    return tokens;
  }

  private @Nullable String name(Ptg token) {
    if (token instanceof NamePtg own && own.getIndex() < names.size()) {
      NameRecord name = names.get(own.getIndex());
      return name.isFunctionName() ? name.getNameText() : null;
    }
    if (token instanceof NameXPtg added) {
      int book = book(added.getSheetRefIndex());
      boolean isFunction = book >= 0 && book < books.size() && books.get(book).isAddInFunctions();
      return isFunction && added.getNameIndex() < namesOfBooks.get(book).size()
          ? namesOfBooks.get(book).get(added.getNameIndex())
          : null;
    }
    return null;
  }
}
