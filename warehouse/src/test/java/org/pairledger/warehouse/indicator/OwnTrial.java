package org.pairledger.warehouse.indicator;

/** A small indicator of a workspace's own, FND-90, for tests of what its SQL may do. */
final class OwnTrial {

  static final String HEADER =
      """
      -- code: FND-90
      -- name: 试
      -- name_en: Trial
      -- category: 资金支持
      -- assessment_category: 资金支持
      -- unit: 元
      -- measure: sum
      -- timing: flow
      -- sides: D
      -- definition: 试
      """;

  /** Whole candidates, of whatever comes behind. */
  static final String ROWS =
      """
      select
          pairing_id, reporting_side as acting_side, reporting_side as reported_by, 'num' as role,
          null as unit_key, null as distinct_key, flow_date as counts_from,
          null::date as counts_to, amount_yuan as amount, known_from, known_to, fact_id,
          null as excluded_because
      """;

  static final String SOUND = ROWS + "from star.fct_fund_flows\n";

  private OwnTrial() {}
}
