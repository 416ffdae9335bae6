package org.pairledger.transform.words;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** From a text to a text, or to nothing. */
interface OfText extends Serializable {

  @Nullable String of(String text);
}
