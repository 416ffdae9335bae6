package org.pairledger.warehouse.assessment.judge;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** Which kinds of ledgers tell an indicator: those of the tables that its SQL reads. */
public final class LedgersOf {

  private static final Pattern TABLE = Pattern.compile("star\\.((?:fct|dim)_\\w+)");
  private static final Pattern OWN = Pattern.compile("'(DS\\d+)'");
  private static final String OWN_RECORDS = "fct_own_records";

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("fct_exchange_events", "DS01"),
          Map.entry("fct_media_reports", "DS02"),
          Map.entry("fct_secondments", "DS03"),
          Map.entry("fct_training_sessions", "DS04"),
          Map.entry("fct_training_attendances", "DS05"),
          Map.entry("fct_projects", "DS06"),
          Map.entry("fct_fund_flows", "DS07"),
          Map.entry("fct_donations", "DS08"),
          Map.entry("fct_employment_spells", "DS09"),
          Map.entry("fct_job_fairs", "DS10"),
          Map.entry("fct_workshops", "DS11"),
          Map.entry("fct_public_posts", "DS12"),
          Map.entry("fct_pairing_agreements", "DS13"),
          Map.entry("fct_activities", "DS14"),
          Map.entry("fct_consumption_sales", "DS15"),
          Map.entry("fct_students", "DS16"),
          Map.entry("fct_investments", "DS17"),
          Map.entry("fct_documents", "DS18"),
          Map.entry("fct_register_years", "DS19"),
          Map.entry("fct_labour_records", "DS20"),
          Map.entry("dim_hamlets", "DS21"));

  private LedgersOf() {}

  /** Ids of the kinds, those of what it is derived from included. */
  public static Set<String> indicator(IndicatorCatalogue catalogue, String code) {
    Indicator indicator = catalogue.get(code);
    Set<String> kinds = new TreeSet<>();
    if (indicator.derivation() != null) {
      indicator.derivation().of().forEach(part -> kinds.addAll(indicator(catalogue, part)));
    }
    String sql = String.valueOf(indicator.sql());
    for (Matcher table = TABLE.matcher(sql); table.find(); ) {
      if (KINDS.containsKey(table.group(1))) {
        kinds.add(KINDS.get(table.group(1)));
      }
    }
    if (sql.contains(OWN_RECORDS)) {
      for (Matcher own = OWN.matcher(sql); own.find(); ) {
        kinds.add(own.group(1));
      }
    }
    return kinds;
  }
}
