package org.pairledger.ingest.sheet;

import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/** Tells a fault of whoever receives the lines from a fault of the file. */
final class Relay implements SheetVisitor {

  private final SheetVisitor visitor;

  Relay(SheetVisitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public void begin(SheetHead sheet) {
    guarded(() -> visitor.begin(sheet));
  }

  @Override
  public void line(Line line) {
    try {
      visitor.line(line);
    } catch (RuntimeException e) {
      throw new VisitorFailed(e);
    }
  }

  @Override
  public void end() {
    guarded(visitor::end);
  }

  private static void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      throw new VisitorFailed(e);
    }
  }

  /** Carries the receiver's own exception past the readers. */
  static final class VisitorFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RuntimeException own;

    private VisitorFailed(RuntimeException own) {
      super(own);
      this.own = own;
    }

    RuntimeException cause() {
      return own;
    }
  }
}
