package org.pairledger.sampler.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Money, and what it built, bought and gave. */
public interface Money {

  /** A movement of aid. */
  record Flow(
      LocalDate day,
      String level,
      String stage,
      BigDecimal amount,
      @Nullable Project project,
      String payer,
      String payee,
      String number) {}

  /** A project as it stands at the end of its year. */
  record Project(
      String code,
      String name,
      String kind,
      @Nullable String township,
      @Nullable String village,
      String unit,
      BigDecimal province,
      BigDecimal city,
      BigDecimal county,
      BigDecimal integrated,
      BigDecimal own,
      LocalDate stocked,
      @Nullable LocalDate started,
      @Nullable LocalDate completed,
      int progress,
      int households,
      int poorHouseholds,
      int poorPersons,
      int indirect,
      int relocatedPosts,
      String link,
      String status) {

    public BigDecimal aid() {
      return province.add(city).add(county);
    }
  }

  /**
   * A donation.
   *
   * @param value cash, or what goods were worth; null where nobody set a price
   * @param received null while it is only promised
   * @param tellers D, R or DR: a receipt told twice is one donation
   */
  record Donation(
      LocalDate day,
      String donor,
      String kind,
      boolean goods,
      String item,
      int quantity,
      @Nullable BigDecimal value,
      @Nullable LocalDate received,
      String receipt,
      String tellers) {}

  /** A purchase of the recipient's products. */
  record Sale(
      LocalDate day,
      String buyer,
      String kind,
      String channel,
      String mode,
      String product,
      int quantity,
      BigDecimal amount,
      int households,
      int persons) {}

  /** A firm that was brought in, as it stands at the end of its year. */
  record Firm(
      String name,
      String code,
      String park,
      BigDecimal agreed,
      BigDecimal paidTotal,
      BigDecimal paidYear,
      LocalDate landed,
      @Nullable LocalDate started,
      int workers,
      int poorWorkers,
      int linked) {}
}
