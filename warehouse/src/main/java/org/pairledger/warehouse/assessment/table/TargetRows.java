package org.pairledger.warehouse.assessment.table;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Exact;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.score.Outcome;

/** The rows of {@code assess_target_results}. */
public final class TargetRows {

  private TargetRows() {}

  public static void write(Outcome outcome, Map<String, BigFraction> shares, TableWriter writer)
      throws SQLException {
    Map<String, Item> items = new HashMap<>();
    outcome.year().plan().items().forEach(item -> items.put(item.item(), item));
    Overlay self = outcome.self();
    Overlay verified = outcome.verified();
    for (Judged one : outcome.targets()) {
      String ref = one.promise().ref();
      write(
          one,
          Objects.requireNonNull(items.get(one.promise().item())),
          self.value(ref),
          verified.value(ref),
          shares.get(ref),
          writer);
    }
  }

  private static void write(
      Judged one,
      Item item,
      @Nullable BigDecimal self,
      @Nullable BigDecimal verified,
      @Nullable BigFraction share,
      TableWriter writer)
      throws SQLException {
    Promise promise = one.promise();
    writer.row(
        one.year().pairingId(),
        one.year().year(),
        promise.ref(),
        item.item(),
        item.sort(),
        item.summary(),
        item.category(),
        emptyToNull(item.responsible()),
        promise.indicator(),
        one.indicatorName(),
        params(promise),
        promise.side(),
        promise.comparison() == null ? null : promise.comparison().sign(),
        promise.value(),
        promise.unit(),
        promise.basis().name().toLowerCase(Locale.ROOT),
        promise.windowFrom(),
        promise.windowTo(),
        promise.deadline(),
        one.isDeadlineBeforeIssue(),
        one.year().asOf(),
        one.actual(),
        one.valueAtDeadline(),
        one.base() == null ? null : one.base().value(),
        self,
        verified,
        one.firstReachedOn(),
        one.heldAtDeadline(),
        one.reached(),
        one.status().words(),
        one.daysLate(),
        one.evidence().words(),
        one.isScored(),
        one.reason() == null ? null : one.reason().words(),
        completion(one),
        one.isScored() && share != null ? Exact.ratio(share) : null,
        one.evidenceRows(),
        one.excludedRows(),
        one.problemRows(),
        emptyToNull(one.note()));
  }

  private static @Nullable BigDecimal completion(Judged one) {
    Promise promise = one.promise();
    if (one.actual() == null || promise.value() == null || promise.comparison() == null) {
      return null;
    }
    return promise
        .comparison()
        .completion(one.actual(), promise.value())
        .map(Exact::ratio)
        .orElse(null);
  }

  private static @Nullable String params(Promise promise) {
    return promise.params().isEmpty()
        ? null
        : promise.params().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(";"));
  }

  static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
