package org.pairledger.ingest.sheet.xls;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FileSharingRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;
import org.pairledger.ingest.sheet.formula.Findings;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/** A BIFF8 workbook (.xls, and .et as WPS writes it), read record by record. */
public final class BinaryWorkbook {

  private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "WorkBook");

  private static final int HEADER = 4;

  private BinaryWorkbook() {}

  public static FileTraits read(POIFSFileSystem container, SheetVisitor visitor)
      throws IOException, UnreadableFile {
    String stream = stream(container.getRoot());
    SheetPlan plan = new SheetPlan();
    process(container, stream, plan);
    Findings findings = plan.hasFormulas() ? findings(container, stream, plan) : Findings.NONE;
    RecordReader reader = new RecordReader(plan, findings, visitor);
    process(container, stream, reader);
    reader.requireWhole();
    return traits(container.getRoot());
  }

  private static Findings findings(POIFSFileSystem container, String stream, SheetPlan plan)
      throws IOException, UnreadableFile {
    FormulaSurvey survey = new FormulaSurvey(plan);
    process(container, stream, survey);
    return survey.judged();
  }

  private static String stream(DirectoryNode root) throws UnreadableFile {
    for (String name : STREAMS) {
      if (root.hasEntryCaseInsensitive(name) && !name.equals("BOOK")) {
        return name;
      }
    }
    if (root.hasEntryCaseInsensitive("Book")) {
      throw oldExcel();
    }
    throw new UnreadableFile(
        Code.UNKNOWN_FORMAT, "is an Office document, but no workbook", "是 Office 文档，但不是 Excel 工作簿");
  }

  private static void process(POIFSFileSystem container, String stream, HSSFListener listener)
      throws IOException, UnreadableFile {
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(listener);
    boolean isShared = isShared(container, stream);
    try (InputStream plain = container.createDocumentInputStream(stream);
        InputStream records = isShared ? new TolerantRecords(plain) : plain) {
      new HSSFEventFactory().processEvents(request, records);
    } catch (EncryptedDocumentException e) {
      throw ZipPackage.passwordProtected();
    } catch (OldExcelFormatException e) {
      throw oldExcel();
    }
  }

  /** Whether it says who may write it, and is not encrypted. */
  private static boolean isShared(POIFSFileSystem container, String stream) throws IOException {
    boolean isShared = false;
    try (InputStream records = container.createDocumentInputStream(stream)) {
      byte[] header = records.readNBytes(HEADER);
      while (header.length == HEADER) {
        int number = (header[0] & 0xff) | (header[1] & 0xff) << 8;
        if (number == FilePassRecord.sid || number == EOFRecord.sid) {
          return isShared && number == EOFRecord.sid;
        }
        isShared |= number == FileSharingRecord.sid;
        int length = (header[2] & 0xff) | (header[3] & 0xff) << 8;
        records.readNBytes(length);
        header = records.readNBytes(HEADER);
      }
    }
    return isShared;
  }

  private static UnreadableFile oldExcel() {
    return new UnreadableFile(
        Code.OLD_EXCEL,
        "was written by Excel 95 or older; save it as .xlsx",
        "由 Excel 95 或更早的版本保存，请另存为 .xlsx 后再报");
  }

  private static FileTraits traits(DirectoryNode root) {
    List<String> remarks =
        root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
            ? List.of("macros are present and were not run")
            : List.of();
    return FileTraits.of("xls", remarks);
  }
}
