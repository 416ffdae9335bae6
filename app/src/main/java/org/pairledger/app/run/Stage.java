package org.pairledger.app.run;

import java.io.IOException;
import java.sql.SQLException;

/** One step of a run that people see: its name, and what it does. */
record Stage(String name, Work work) {

  /** What a stage does. */
  interface Work {
    void run() throws IOException, SQLException;
  }
}
