package org.pairledger.ingest.ledger;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.person.PersonGate;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.ledger.account.CellAccount;
import org.pairledger.ingest.ledger.account.CellRegister;
import org.pairledger.ingest.ledger.account.CountedCells;
import org.pairledger.ingest.ledger.account.CountedLines;
import org.pairledger.ingest.ledger.account.LineAccount;
import org.pairledger.ingest.ledger.account.LineRegister;
import org.pairledger.ingest.ledger.account.NoValues;
import org.pairledger.ingest.ledger.bind.DatasetBinder;
import org.pairledger.ingest.ledger.layout.Beside;
import org.pairledger.ingest.ledger.layout.SheetShapes;
import org.pairledger.ingest.ledger.mend.ClockMending;
import org.pairledger.ingest.ledger.mend.UnderMerges;
import org.pairledger.ingest.ledger.mend.WrittenFormulas;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.table.LedgerSummary;
import org.pairledger.ingest.ledger.table.LedgerVisitor;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.MaskedSink;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.ledger.tell.PassingSink;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.table.TableFinder;

/** Reads one ledger file whole: finds its tables, knows their datasets, types every cell. */
public final class LedgerReader {

  /**
   * Raise it when what is read from a file changes, so that cached staging is made anew; a test
   * holds some of what is read.
   */
  public static final int VERSION = 25;

  private static final Pattern UNDECODED = Pattern.compile("byte (\\d+) does not decode as (\\S+)");

  private final DatasetCatalogue catalogue;
  private final DatasetBinder binder;
  private final PersonKeys keys;
  private final PersonGate gate;

  public LedgerReader(DatasetCatalogue catalogue, PersonKeys keys) {
    this.catalogue = catalogue;
    this.binder = new DatasetBinder(catalogue);
    this.keys = keys;
    this.gate = PersonGate.marking(keys::mark);
  }

  /**
   * Reads a file into the sink.
   *
   * @throws UnreadableFile when it cannot be taken as a whole; rows may have come before
   */
  public LedgerSummary read(Path path, LedgerFile file, LedgerSink sink) throws UnreadableFile {
    AtomicInteger problems = new AtomicInteger();
    LedgerSink counting = new MaskedSink(counting(sink, problems), gate);
    LineRegister register = new LineRegister();
    CellRegister cells = new CellRegister();
    NoValues noValues = new NoValues();
    LedgerVisitor visitor =
        new LedgerVisitor(binder, catalogue, keys, file, register, cells, noValues, counting);
    SheetShapes shapes = new SheetShapes(binder, catalogue, file);
    LaidOutTables laidOut = new LaidOutTables(binder, catalogue, visitor);
    TableFinder tables = new TableFinder(binder, new ClockMending(laidOut, counting));
    CountedLines door = new CountedLines(register, tables);
    Beside beside = new Beside(register, cells);
    SheetVisitor shaped = new ShapedSheets(shapes, visitor::stand, door, beside);
    SheetVisitor shown =
        new WrittenFormulas(new UnderMerges(shaped, visitor, cells), noValues, cells);
    FileTraits traits = SheetReader.read(path, file.name(), new CountedCells(cells, shown));
    noValues.said().forEach(register::tell);
    traits.remarks().stream()
        .map(UNDECODED::matcher)
        .filter(Matcher::matches)
        .forEach(byteAt -> counting.problem(undecodable(byteAt)));
    traits.remarks().stream()
        .filter(remark -> remark.startsWith(FileTraits.HIDES_BY_CONDITION))
        .map(remark -> remark.substring(FileTraits.HIDES_BY_CONDITION.length()))
        .map(range -> ofFile(ProblemRule.CONDITIONAL_LOOK, Masking.words(range)))
        .forEach(counting::problem);
    if (traits.remarks().contains(FileTraits.TWO_ENCODINGS)) {
      String detail = "部分行是 UTF-8，部分行是 GB18030（像是两个文件拼成的），逐行按各自编码读取";
      counting.problem(ofFile(ProblemRule.UNDECODABLE_TEXT, detail));
    }
    visitor.tellRowsTwice();
    visitor.repeats().forEach(counting::problem);
    if (visitor.foundNoTable()) {
      String missed = String.join("；", visitor.missed());
      counting.problem(ofFile(ProblemRule.NO_TABLE, missed.isEmpty() ? "没有找到表头" : missed));
    }
    LedgerSummary summary = visitor.summary(traits.format(), problems.get());
    requireAllLines(summary);
    requireAllCells(summary.cells());
    return summary;
  }

  /** Lines in are rows taken, rows refused, totals and named notes, or the file is not taken. */
  private static void requireAllLines(LedgerSummary summary) throws UnreadableFile {
    LineAccount account = summary.account();
    if (!account.balances() || summary.rowsIn() != summary.staged() + summary.refused()) {
      throw new UnreadableFile(
          UnreadableFile.Code.UNACCOUNTED,
          "has lines that were not accounted for (" + account.linesIn() + " in)",
          "逐行去向不平（" + account.said() + "），未采用；请联系程序维护人员");
    }
  }

  /** Each filled cell was used, left for a reason or named, or the file is not taken. */
  private static void requireAllCells(CellAccount account) throws UnreadableFile {
    if (!account.balances()) {
      throw new UnreadableFile(
          UnreadableFile.Code.UNACCOUNTED,
          "has cells that were not accounted for (" + account.cellsIn() + " in)",
          "逐格去向不平（" + account.said() + "），未采用；请联系程序维护人员");
    }
  }

  /** The problem that stands for a file nothing could be read from. */
  public static Problem refusal(String reasonZh, String reason) {
    return new Problem(
        ProblemRule.FILE_UNREADABLE, Severity.FATAL, Place.FILE, null, null, reason, reasonZh);
  }

  private static Problem undecodable(Matcher byteAt) {
    String detail = "第 " + byteAt.group(1) + " 字节不能按 " + byteAt.group(2) + " 解码";
    return ofFile(ProblemRule.UNDECODABLE_TEXT, detail);
  }

  private static Problem ofFile(ProblemRule rule, String detail) {
    return new Problem(rule, rule.severity(), Place.FILE, null, null, "", detail);
  }

  private static LedgerSink counting(LedgerSink sink, AtomicInteger problems) {
    return new PassingSink(sink) {
      @Override
      public void problem(Problem problem) {
        problems.incrementAndGet();
        super.problem(problem);
      }
    };
  }
}
