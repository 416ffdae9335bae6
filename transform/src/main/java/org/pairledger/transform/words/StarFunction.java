package org.pairledger.transform.words;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Type;

/**
 * A function of the star's SQL that neither engine has by itself, or not the same: said once, and
 * handed to both.
 *
 * @param takes the types of its arguments, texts and integers
 * @param gives the type of what comes out; null when its first argument is null
 */
public record StarFunction(String name, List<Type> takes, Type gives, Body body) {

  public StarFunction {
    takes = List.copyOf(takes);
  }

  /** What it does; asked only when the first argument is not null. */
  public interface Body extends Serializable {
    @Nullable Object of(@Nullable Object... given);
  }

  /** The result for these arguments. */
  public @Nullable Object of(@Nullable Object... given) {
    return of(body, given);
  }

  /** The result of a function that does this. */
  public static @Nullable Object of(Body body, @Nullable Object... given) {
    return given[0] == null ? null : body.of(given);
  }
}
