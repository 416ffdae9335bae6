package org.pairledger.warehouse.report.paper;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose report it is, and what the report rests on.
 *
 * @param plan the row of {@code assess.plans}
 * @param pairing the row of {@code star.dim_pairings}
 * @param caveat what is doubted of the year and not answered; empty when nothing is
 * @param release the row of {@code assess.releases}, empty columns when there is none yet
 */
public record Subject(
    String pairingId, int year, Row plan, Row pairing, Row release, String caveat) {

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
    return plan.map(row -> new Subject(pairingId, year, row, pairing, release, caveat));
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
