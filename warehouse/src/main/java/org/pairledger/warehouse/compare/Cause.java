package org.pairledger.warehouse.compare;

import java.util.List;

/**
 * Something that was decided or handed in otherwise.
 *
 * @param kind 台账, 报送登记, 任务, 规则, 成员, 判定, 读取
 * @param what what became of it: 新收, 撤下, 更正, 改名, 被替代, 状态, 修改
 * @param path in the workspace; what else it is where it is no file
 * @param details lines of Chinese: rows taken, or what stood there and what stands there now
 */
public record Cause(String kind, String what, String path, List<String> details) {

  static final String LEDGER = "台账";

  public Cause {
    details = List.copyOf(details);
  }

  /** A file of rows, as opposed to a decision. */
  boolean isLedger() {
    return kind.equals(LEDGER);
  }
}
