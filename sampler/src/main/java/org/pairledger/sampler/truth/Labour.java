package org.pairledger.sampler.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who works where. */
public interface Labour {

  /** A job of a person. */
  record Spell(
      Person who,
      String province,
      String city,
      String county,
      String employer,
      String job,
      String mode,
      LocalDate from,
      @Nullable LocalDate to,
      int wage,
      boolean contract,
      @Nullable BigDecimal subsidy) {

    /** The job as a ledger of that day tells it. */
    public Spell toldOn(LocalDate day) {
      LocalDate end = to != null && to.isAfter(day) ? null : to;
      return new Spell(
          who, province, city, county, employer, job, mode, from, end, wage, contract, subsidy);
    }
  }

  /** A job fair; one held on site and online on one day by one host is one fair. */
  record Fair(
      LocalDate day,
      String form,
      boolean disabled,
      String host,
      String place,
      String announcement,
      int firms,
      int posts,
      int visitors,
      int intents,
      int signed,
      int poor) {}

  /** A workshop. */
  record Workshop(
      String township,
      String townshipCode,
      String village,
      String name,
      String operator,
      String code,
      LocalDate recognised,
      @Nullable LocalDate stopped,
      BigDecimal invested,
      BigDecimal aid,
      int workers,
      int poor) {}

  /** A public post and its holder. */
  record Post(Person who, String kind, LocalDate from, @Nullable LocalDate left) {}

  /** A student from a registered poor family in the east. */
  record Student(
      Person who,
      String school,
      String major,
      LocalDate enrolled,
      @Nullable LocalDate graduated,
      @Nullable String employer,
      @Nullable LocalDate employed) {}
}
