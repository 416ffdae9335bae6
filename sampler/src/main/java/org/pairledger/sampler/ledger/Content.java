package org.pairledger.sampler.ledger;

/** The bytes of a file, which nobody changes. */
final class Content {

  private final byte[] bytes;

  Content(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
