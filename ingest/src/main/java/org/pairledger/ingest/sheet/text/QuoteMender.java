package org.pairledger.ingest.sheet.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Stands between a text and its parser and sets quotation marks right that hands have typed: one
 * that opens nothing is a character of its cell, and so is one in the middle of a quoted cell.
 * Everything else goes through as it is.
 */
final class QuoteMender extends Reader {

  /** A quoted cell that has not closed after so many characters was never meant to be one. */
  private static final int PATIENCE = 1 << 17;

  private final Reader in;
  private final Dialect dialect;
  private final StringBuilder mended = new StringBuilder();
  private char[] buffer = new char[1 << 14];
  private int position;
  private int end;
  private int given;
  private boolean ended;
  private boolean cellBegins = true;

  QuoteMender(Reader in, Dialect dialect) {
    this.in = in;
    this.dialect = dialect;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (given == mended.length()) {
      mended.setLength(0);
      given = 0;
      if (!has(0)) {
        return -1;
      }
      int untouched = untouched(length);
      if (untouched > 0) {
        System.arraycopy(buffer, position, into, offset, untouched);
        position += untouched;
        cellBegins = ends(buffer[position - 1]);
        return untouched;
      }
      step();
    }
    int count = Math.min(length, mended.length() - given);
    mended.getChars(given, given + count, into, offset);
    given += count;
    return count;
  }

  /** How many of the next characters lie before the cell in which a quotation mark stands. */
  private int untouched(int most) {
    if (dialect.spaced()) {
      return 0;
    }
    int last = Math.min(end, position + most);
    int at = position;
    while (at < last && buffer[at] != dialect.quote()) {
      at++;
    }
    while (at > position && !ends(buffer[at - 1])) {
      at--;
    }
    return at - position;
  }

  private void step() throws IOException {
    if (cellBegins) {
      if (dialect.spaced() && position > 0 && has(0) && buffer[position] == ' ') {
        position++;
      }
      cellBegins = false;
      int quoteAt = blanksBeforeQuote();
      if (quoteAt >= 0) {
        new QuotedCell(quoteAt).take();
        return;
      }
    }
    plain();
  }

  /** Copies up to the end of the cell, or of what is at hand. */
  private void plain() {
    int start = position;
    while (position < end && !ends(buffer[position])) {
      position++;
    }
    if (position < end) {
      position++;
      cellBegins = true;
    }
    mended.append(buffer, start, position - start);
  }

  private boolean ends(char c) {
    return c == dialect.delimiter() || c == '\n' || c == '\r';
  }

  /** How far away the quotation mark is that this cell begins with; -1 if it begins otherwise. */
  private int blanksBeforeQuote() throws IOException {
    int at = 0;
    while (has(at) && buffer[position + at] == ' ' && dialect.delimiter() != ' ') {
      at++;
    }
    return has(at) && dialect.quote() != 0 && buffer[position + at] == dialect.quote() ? at : -1;
  }

  /** Whether there is a character so far ahead; reads on if need be. */
  private boolean has(int ahead) throws IOException {
    while (position + ahead >= end && !ended) {
      fill();
    }
    return position + ahead < end;
  }

  private void fill() throws IOException {
    if (end == buffer.length) {
      if (position > buffer.length / 2) {
        System.arraycopy(buffer, position, buffer, 0, end - position);
        end -= position;
        position = 0;
      } else {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
    }
    int read = in.read(buffer, end, buffer.length - end);
    ended = read < 0;
    end += Math.max(read, 0);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A cell that begins with a quotation mark: looked through to its end before it is passed on. */
  private final class QuotedCell {

    private final int opening;
    private final StringBuilder content = new StringBuilder();

    QuotedCell(int opening) {
      this.opening = opening;
    }

    void take() throws IOException {
      int after = closing();
      if (after < 0) {
        literal();
        return;
      }
      mended.append(dialect.quote()).append(content).append(dialect.quote());
      position += after;
    }

    /** Where the cell goes on after its closing mark, having collected what is between; or -1. */
    private int closing() throws IOException {
      int at = opening + 1;
      if (isQuote(at) && has(at + 1) && !isQuote(at + 1) && !cellEnds(at + 1)) {
        content.append(dialect.quote()).append(dialect.quote());
        at++;
      }
      for (; at < PATIENCE && has(at); at++) {
        char c = buffer[position + at];
        if (dialect.escape() != 0 && c == dialect.escape() && has(at + 1)) {
          content.append(c).append(buffer[position + ++at]);
        } else if (c == 0 && isQuote(at + 1)) {
          doubled();
          at++;
        } else if (c != dialect.quote()) {
          content.append(c);
        } else if (isQuote(at + 1) && !(cellBeganAt(at) && cellEnds(at + 2))) {
          doubled();
          at++;
        } else if (cellEnds(at + 1)) {
          return at + 1;
        } else if (cellBeganAt(at)) {
          return -1;
        } else {
          doubled();
        }
      }
      return -1;
    }

    private void doubled() {
      content.append(dialect.quote()).append(dialect.quote());
    }

    private boolean isQuote(int at) throws IOException {
      return has(at) && buffer[position + at] == dialect.quote();
    }

    private boolean cellEnds(int at) throws IOException {
      int next = at;
      while (has(next) && buffer[position + next] == ' ' && dialect.delimiter() != ' ') {
        next++;
      }
      return !has(next) || ends(buffer[position + next]);
    }

    /** Whether another cell seems to begin with the mark at this place. */
    private boolean cellBeganAt(int at) {
      int before = at - 1;
      while (before > opening && buffer[position + before] == ' ') {
        before--;
      }
      return before > opening && ends(buffer[position + before]);
    }

    /** The mark opens nothing: the cell ends where the next delimiter stands. */
    private void literal() throws IOException {
      mended.append(dialect.quote());
      int at = 0;
      for (; has(at) && !ends(buffer[position + at]); at++) {
        char c = buffer[position + at];
        mended.append(c);
        if (c == dialect.quote() || (dialect.escape() != 0 && c == dialect.escape())) {
          mended.append(c);
        }
      }
      mended.append(dialect.quote());
      position += at;
    }
  }
}
