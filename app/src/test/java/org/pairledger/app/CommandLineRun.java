package org.pairledger.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command wrote and how it ended, in this process. */
public record CommandLineRun(int code, String out, String err) {

  public static CommandLineRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Pairledger.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
