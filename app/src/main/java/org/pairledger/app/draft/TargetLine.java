package org.pairledger.app.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairledger.app.draft.promise.Proposal;
import org.pairledger.contract.workspace.file.FileShapes;
import org.pairledger.warehouse.indicator.definition.Indicator;

/** A target as {@code targets.csv} and the workbook of questions write it. */
final class TargetLine {

  static final List<String> COLUMNS = FileShapes.of("targets.csv").names();

  private TargetLine() {}

  static List<String> of(Proposal one) {
    return List.of(
        one.target(),
        one.item(),
        one.indicator().map(Indicator::code).orElse(""),
        params(one),
        one.side(),
        one.comparator(),
        value(one),
        one.unit(),
        one.from().toString(),
        one.to().toString(),
        one.deadline().toString(),
        one.basis(),
        "",
        "1",
        note(one));
  }

  static String value(Proposal one) {
    return one.value().map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }

  static String params(Proposal one) {
    return one.params().entrySet().stream()
        .map(param -> param.getKey() + "=" + param.getValue())
        .collect(Collectors.joining(";"));
  }

  private static String note(Proposal one) {
    return Optional.of(one.words())
            .filter(words -> !words.isEmpty())
            .map(words -> "原文：" + words)
            .orElse("")
        + (one.note().isEmpty() ? "" : (one.words().isEmpty() ? "" : "；") + one.note());
  }

  /** The values of a line by their columns, in the file's own order. */
  static List<String> in(List<String> columns, Map<String, String> values) {
    return columns.stream().map(column -> values.getOrDefault(column, "")).toList();
  }
}
