package org.pairledger.transform.words;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** A text as JSON writes it, in its quotation marks. */
final class JsonText {

  private JsonText() {}

  static String of(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
