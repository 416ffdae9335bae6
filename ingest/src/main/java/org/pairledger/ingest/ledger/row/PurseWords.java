package org.pairledger.ingest.ledger.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places whose public money an office pays or is paid: 大新县 of 大新县财政局. */
final class PurseWords {

  private static final Pattern OFFICE =
      Pattern.compile(
          "(.{2,}?)(?:人民政府|政府|财政(?:局|厅|专户|国库)?|国库(?:集中)?支付(?:中心|局)|(?:国库)?支付中心|会计核算中心|扶贫(?:开发)?(?:办公室|办|局)"
              + "|扶贫开发领导小组办公室|乡村振兴(?:局|中心)|发展和改革局|发改局|农业农村局)");

  private PurseWords() {}

  /** What stands before the office; none where the text is no office of public money. */
  static Optional<String> place(String text) {
    Matcher office = OFFICE.matcher(text.strip());
    return office.matches() ? Optional.of(office.group(1)) : Optional.empty();
  }
}
