package org.pairledger.app.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.app.draft.place.Place;
import org.pairledger.app.draft.promise.Proposal;

/**
 * A workspace as a plan's document says it, before it is written.
 *
 * @param source the document's name
 * @param remarks what a person has to look at beside single targets
 */
public record Draft(
    int year,
    Place donor,
    Place recipient,
    String pairing,
    String title,
    String source,
    LocalDate issuedOn,
    List<DraftItem> items,
    List<Proposal> proposals,
    List<DraftDuty> duties,
    List<DraftUnit> units,
    List<Remark> remarks) {

  public Draft {
    items = List.copyOf(items);
    proposals = List.copyOf(proposals);
    duties = List.copyOf(duties);
    units = List.copyOf(units);
    remarks = List.copyOf(remarks);
  }

  /** The plan's folder inside the workspace. */
  public String folder() {
    return "plans/" + year + "/" + pairing;
  }

  /** The kinds of ledgers that are owed. */
  public Set<String> ledgersOwed() {
    return duties.stream().map(DraftDuty::dataset).collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many targets are taken. */
  public long taken() {
    return proposals.stream().filter(Proposal::isTaken).count();
  }
}
