package org.pairledger.warehouse.report.paper;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.catalogue.PeriodWords;

/**
 * Whose report it is, and what the report rests on.
 *
 * @param plan the row of {@code assess.plans}
 * @param pairing the row of {@code star.dim_pairings}
 * @param caveat what is doubted of the year and not answered; empty when nothing is
 * @param release the row of {@code assess.releases}, empty columns when there is none yet
 * @param words of the year
 */
public record Subject(
    String pairingId,
    int year,
    Row plan,
    Row pairing,
    Row release,
    String caveat,
    PeriodWords words) {

  private static final String WORDS =
      "select concept, word from assess.period_words where plan_year = ?";

  public static Optional<Subject> read(Select select, String pairingId, int year)
      throws SQLException {
    Optional<Row> plan =
        select.first(
            "select * from assess.plans where pairing_id = ? and plan_year = ?", pairingId, year);
    Row pairing =
        select
            .first("select * from star.dim_pairings where pairing_id = ?", pairingId)
            .orElseGet(Row::new);
    Row release = select.first("select * from assess.releases").orElseGet(Row::new);
    String caveat =
        select
            .first(
                "select caveat from assess.caveats where pairing_id = ? and plan_year = ?"
                    + " and figure_kind = 'total'",
                pairingId,
                year)
            .map(row -> row.text("caveat"))
            .orElse("");
    Map<String, String> words = new HashMap<>();
    for (Row word : select.rows(WORDS, year)) {
      words.put(word.text("concept"), word.text("word"));
    }
    return plan.map(
        row ->
            new Subject(
                pairingId, year, row, pairing, release, caveat, PeriodWords.of(year).with(words)));
  }

  public String name() {
    return pairing.has("pairing_name") ? pairing.text("pairing_name") : pairingId;
  }

  /** A side in words: by the members' names where they are known. */
  public String side(String side) {
    return switch (side) {
      case "D" -> pairing.has("donor_name") ? pairing.text("donor_name") : "帮扶方";
      case "R" -> pairing.has("recipient_name") ? pairing.text("recipient_name") : "受援方";
      case "B" -> "双方各自";
      default -> "双方";
    };
  }

  public LocalDate asOf() {
    LocalDate day = plan.day("as_of_date");
    return day == null ? LocalDate.of(year, 12, 31) : day;
  }

  /** Whether the year is not over yet on the day of the report. */
  boolean isProvisional() {
    return asOf().isBefore(LocalDate.of(year, 12, 31));
  }
}
