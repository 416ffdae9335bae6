package org.pairledger.app.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a command prints to; remembers what went wrong there, of which a writer says nothing. */
public final class Output extends FilterOutputStream {

  private @Nullable IOException failure;

  public Output(OutputStream to) {
    super(to);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** What went wrong, but for a reader that had read enough. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure)
        .map(e -> String.valueOf(e.getMessage()))
        .filter(message -> !message.contains("Broken pipe"));
  }
}
