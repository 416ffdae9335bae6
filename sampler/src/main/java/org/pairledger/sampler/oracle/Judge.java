package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.judgement.Judgement;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.sampler.ledger.Ledgers;

/** Judges the targets of a plan by the truth and by what was handed in. */
final class Judge {

  private final Map<String, Measure> measures;
  private final Facts facts;
  private final Plan plan;
  private final Ledgers ledgers;
  private final Decisions self;
  private final Decisions verified;

  Judge(
      Map<String, Measure> measures,
      Facts facts,
      Plan plan,
      Ledgers ledgers,
      List<Judgement> judgements) {
    this.self = Decisions.self(judgements);
    this.verified = Decisions.verified(judgements);
    this.measures = measures;
    this.facts = facts;
    this.plan = plan;
    this.ledgers = ledgers;
  }

  List<Verdict> verdicts() {
    return plan.targets().stream().map(this::verdict).toList();
  }

  /**
   * The value of a target after decisions: the one that was decided, or what decided rows make of
   * it; null if nothing about it was decided.
   */
  private @Nullable BigDecimal decided(Target target, Decisions decisions) {
    BigDecimal decided = decisions.values().get(target.target());
    if (decided != null || target.indicator().isEmpty()) {
      return decided;
    }
    LocalDate last = earlier(target.windowTo(), LocalDate.of(plan.year(), 12, 31));
    BigDecimal change = decisions.difference(target.indicator().get(), ask(target), last);
    BigDecimal told = at(target, last).rounded();
    return change.signum() == 0 || told == null ? null : told.add(change);
  }

  private Verdict verdict(Target target) {
    String evidence = evidence(target);
    BigDecimal own = decided(target, self);
    BigDecimal found = decided(target, verified);
    if (evidence.equals("缺证据")) {
      String status = target.value().isPresent() ? "未完成" : "不计分";
      return new Verdict(target, null, null, null, status, evidence, own, found);
    }
    LocalDate last = earlier(target.windowTo(), LocalDate.of(plan.year(), 12, 31));
    LocalDate due = earlier(target.deadline(), last);
    Quotient now = at(target, last);
    LocalDate first = target.value().map(value -> first(target, value, last)).orElse(null);
    String status = target.value().map(value -> status(now, at(target, due), value)).orElse("不计分");
    return new Verdict(
        target, now.rounded(), at(target, due).rounded(), first, status, evidence, own, found);
  }

  private Quotient at(Target target, LocalDate day) {
    String code = target.indicator().orElseThrow();
    Measure measure = Optional.ofNullable(measures.get(code)).orElseThrow();
    return measure.at(ask(target), day);
  }

  private Ask ask(Target target) {
    return new Ask(
        facts, target.side().name(), target.windowFrom(), target.windowTo(), target.params());
  }

  private @Nullable LocalDate first(Target target, BigDecimal value, LocalDate last) {
    for (LocalDate day = target.windowFrom(); !day.isAfter(last); day = day.plusDays(1)) {
      if (at(target, day).reaches(value)) {
        return day;
      }
    }
    return null;
  }

  private static String status(Quotient now, Quotient due, BigDecimal value) {
    if (!now.reaches(value)) {
      return "未完成";
    }
    return due.reaches(value) ? "按期完成" : "逾期完成";
  }

  /** By the ledgers that the target's own side owes for its item, or both sides if it owes none. */
  private String evidence(Target target) {
    List<Obligation> item =
        plan.obligations().stream().filter(o -> o.evidences().contains(target.item())).toList();
    List<Obligation> own = item.stream().filter(o -> o.side() == target.side()).toList();
    List<Obligation> owed = own.isEmpty() ? item : own;
    long came =
        owed.stream().filter(o -> ledgers.delivered(plan.pairingId(), plan.year(), o)).count();
    if (owed.isEmpty()) {
      return "无报送义务";
    }
    return came == 0 ? "缺证据" : came == owed.size() ? "已报送" : "部分报送";
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
