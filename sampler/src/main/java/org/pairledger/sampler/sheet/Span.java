package org.pairledger.sampler.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, or until now. */
public record Span(LocalDate from, @Nullable LocalDate to) {}
