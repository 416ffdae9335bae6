package org.pairledger.ingest.sheet.xlsb;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xssf.binary.XSSFBParser;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** The records of one part, one after the other. */
final class BinaryPart {

  /** Takes a record. */
  interface Receiver {
    void see(int record, Fields fields) throws UnreadableFile;
  }

  private BinaryPart() {}

  static void read(InputStream part, Receiver receiver) throws IOException, UnreadableFile {
    try (part) {
      new XSSFBParser(part) {
        @Override
        public void handleRecord(int record, byte[] data) {
          try {
            receiver.see(record, new Fields(data));
          } catch (UnreadableFile refusal) {
            throw new Refused(refusal);
          }
        }
      }.parse();
    } catch (Refused refused) {
      throw refused.refusal;
    }
  }

  /** Carries a refusal past the library. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableFile refusal;

    Refused(UnreadableFile refusal) {
      super(refusal);
      this.refusal = refusal;
    }
  }
}
