package org.pairledger.warehouse.indicator.definition;

import java.util.List;

/** Every fault found in indicator files: file, line, what was found, what is allowed. */
public final class IndicatorFaults extends RuntimeException {

  private final List<String> faults;

  public IndicatorFaults(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
    this.faults = List.copyOf(faults);
  }

  /** One message each. */
  public List<String> faults() {
    return faults;
  }
}
