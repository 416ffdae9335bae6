package org.pairledger.transform.words;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A function of a text that remembers what it said of the texts it saw last: a ledger's column says
 * the same few names again and again. Threads may share it; a text forgotten is reckoned anew.
 */
final class Remembered implements StarFunction.Body {

  private static final long serialVersionUID = 1L;

  private static final int PLACES = 1 << 12;

  private final OfText function;
  private transient volatile @Nullable AtomicReferenceArray<Said> said;

  Remembered(OfText function) {
    this.function = function;
  }

  private record Said(String text, @Nullable String result) {}

  @Override
  public @Nullable Object of(@Nullable Object... given) {
    String text = (String) given[0];
    if (text == null) {
      return null;
    }
    AtomicReferenceArray<Said> remembered = said();
    int place = ((text.hashCode() * 31) >>> 7) & (PLACES - 1);
    Said last = remembered.get(place);
    if (last == null || !last.text.equals(text)) {
      last = new Said(text, function.of(text));
      remembered.set(place, last);
    }
    return last.result;
  }

  /** Empty again after a journey to another machine. */
  private AtomicReferenceArray<Said> said() {
    AtomicReferenceArray<Said> remembered = said;
    if (remembered == null) {
      remembered = new AtomicReferenceArray<>(PLACES);
      said = remembered;
    }
    return remembered;
  }
}
