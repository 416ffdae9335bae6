package org.pairledger.ingest.ledger.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.pairing.Role;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * A column that says of each row which pairing it is of: 受援县, 帮扶地区, 结对县.
 *
 * @param column of the sheet, from 0
 * @param role the side whose places it names
 */
public record PairingColumn(int column, Role role, Kind kind) {

  /** What stands in a column, and so what a text in it that names no county means. */
  public enum Kind {
    /** Nothing but a place: a fault. */
    PLACE,
    /** A unit of either county: nothing. */
    UNIT,
    /** Who pays or is paid; only an office of public money has a say. */
    PURSE
  }

  private static final String PLACE =
      "(?:所在)?(?:县|区|市|县区|区县|县市|市县|县市区|市县区|县区市|旗县|旗县区|县旗|地|地区|县\\((?:市|区|市、区|区、市|市区|旗)\\)"
          + "|区\\((?:县|市|县、市|市、县)\\)|市\\((?:县|区|县、区)\\))(?:名称|名)?";
  private static final Pattern RECIPIENT =
      Pattern.compile("(?:受援|受扶|受帮扶|被帮扶|受助|西部|西部受援|西部结对|受援方|受帮扶方|受扶方)" + PLACE);
  private static final Pattern DONOR = Pattern.compile("(?:东部|东部帮扶|东部结对|帮扶方|援助方|支援方|东部协作)" + PLACE);
  private static final Pattern EITHER =
      Pattern.compile("(?:帮扶|结对|结对帮扶|对口|对口帮扶|对口支援|对口协作|支援|援助|协作|扶贫协作|东西部协作)" + PLACE);

  private static final Pattern RECIPIENT_UNIT =
      Pattern.compile("受援方|受帮扶方|受扶方|被帮扶方|受援单位|所属县区?|所属县\\((?:市、)?区\\)|县区|区县|县市区|县\\((?:市、)?区\\)");
  private static final Pattern DONOR_UNIT = Pattern.compile("帮扶方|援助方|支援方|帮扶单位");
  private static final Pattern EITHER_UNIT = Pattern.compile("结对方|协作方|对口方");

  /** Fields of agreements, whose units lie in the two counties. */
  private static final Set<String> UNIT_FIELDS = Set.of("donor_unit", "recipient_unit");

  /** Fields of flows of money, which goes from one county's purse into another's. */
  private static final Set<String> PURSE_FIELDS = Set.of("payer", "payee");

  /** Those of a table, the places first. */
  public static List<PairingColumn> of(Binding binding) {
    List<PairingColumn> columns = new ArrayList<>();
    binding.others().forEach(head -> of(head).ifPresent(columns::add));
    for (BoundColumn bound : binding.columns()) {
      if (UNIT_FIELDS.contains(bound.field().name())) {
        boolean isDonor = bound.field().name().equals("donor_unit");
        columns.add(
            new PairingColumn(bound.column(), isDonor ? Role.DONOR : Role.RECIPIENT, Kind.UNIT));
      }
      if (PURSE_FIELDS.contains(bound.field().name())) {
        columns.add(new PairingColumn(bound.column(), Role.EITHER, Kind.PURSE));
      }
    }
    columns.sort(Comparator.comparing(PairingColumn::kind));
    return List.copyOf(columns);
  }

  public boolean isOfPlaces() {
    return kind == Kind.PLACE;
  }

  private static Optional<PairingColumn> of(ColumnHead head) {
    for (String heading : DatasetWords.readings(head.path())) {
      Optional<Role> place = role(heading, RECIPIENT, DONOR, EITHER);
      if (place.isPresent()) {
        return place.map(role -> new PairingColumn(head.column(), role, Kind.PLACE));
      }
      Optional<Role> unit = role(heading, RECIPIENT_UNIT, DONOR_UNIT, EITHER_UNIT);
      if (unit.isPresent()) {
        return unit.map(role -> new PairingColumn(head.column(), role, Kind.UNIT));
      }
    }
    return Optional.empty();
  }

  private static Optional<Role> role(
      String heading, Pattern recipient, Pattern donor, Pattern either) {
    if (recipient.matcher(heading).matches()) {
      return Optional.of(Role.RECIPIENT);
    }
    if (donor.matcher(heading).matches()) {
      return Optional.of(Role.DONOR);
    }
    return either.matcher(heading).matches() ? Optional.of(Role.EITHER) : Optional.empty();
  }

  /** Whether a heading is that of a place, and of no other field by likeness. */
  static boolean isNamed(ColumnHead head) {
    return of(head).filter(PairingColumn::isOfPlaces).isPresent();
  }

  /** The same for a heading in its normal form. */
  static boolean isNamed(String heading) {
    return role(heading, RECIPIENT, DONOR, EITHER).isPresent();
  }

  /** Whether one of the units of this dataset has no column yet. */
  static boolean isWanted(Binding binding) {
    return binding.dataset().fields().stream()
        .anyMatch(field -> UNIT_FIELDS.contains(field.name()) && !binding.has(field));
  }
}
