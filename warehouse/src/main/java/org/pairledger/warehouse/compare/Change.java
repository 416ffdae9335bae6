package org.pairledger.warehouse.compare;

import org.jspecify.annotations.Nullable;

/**
 * One value that differs.
 *
 * @param subject what kind of thing: 文件, 指标, 任务, 事项, 类别, 总分
 * @param pairingId empty where a file belongs to none
 * @param year 0 where none
 * @param ref the thing's own name: indicator and side, target, item, category, scorecard, path
 * @param column the contract's name of the value
 * @param label its Chinese name
 * @param before null when the thing is new
 * @param after null when the thing is gone
 */
public record Change(
    String subject,
    String pairingId,
    int year,
    String ref,
    String column,
    String label,
    @Nullable String before,
    @Nullable String after) {

  /** One line for people. */
  public String line() {
    String where = pairingId.isEmpty() ? "" : pairingId + " " + year + " ";
    return subject + " " + where + ref + " " + label + "：" + shown(before) + " → " + shown(after);
  }

  private static String shown(@Nullable String value) {
    return value == null ? "无" : value;
  }
}
