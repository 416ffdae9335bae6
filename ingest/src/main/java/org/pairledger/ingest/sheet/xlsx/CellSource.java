package org.pairledger.ingest.sheet.xlsx;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** Takes the {@code c} elements of a sheet one by one. */
interface CellSource {

  /** Reads up to the end of the element; null for a cell that shows nothing. */
  @Nullable Cell read(XmlPart xml, int row, int column) throws XMLStreamException, UnreadableFile;

  /** The cells that come next lie in a hidden row. */
  default void hiddenRow() {}
}
