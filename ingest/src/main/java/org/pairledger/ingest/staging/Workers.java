package org.pairledger.ingest.staging;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Exchange;

/** Who reads many files at once: the threads of this machine, or Spark's tasks anywhere. */
public interface Workers {

  /** How many pieces are worked on at once. */
  int count();

  /**
   * Does every piece of work.
   *
   * @param done hears from time to time how many files are done
   * @return what the pieces came to, in their order
   */
  List<String> all(List<? extends Work> pieces, LongConsumer done);

  /** How files come to them and from them; nothing where all see one folder. */
  default Optional<Exchange> exchange() {
    return Optional.empty();
  }

  /** What ends the run when a piece could not be done. */
  static RuntimeException failure(Throwable why) {
    return why instanceof CouldNotRun said
        ? said
        : new IllegalStateException("Cannot stage the ledgers: " + why.getMessage(), why);
  }

  /** A piece of work that can be sent to another machine. */
  interface Work extends Serializable {

    /** Does it; run anew from the start if it failed. */
    String run();

    /** How many files it reads. */
    int files();
  }
}
