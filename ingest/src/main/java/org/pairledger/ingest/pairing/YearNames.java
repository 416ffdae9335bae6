package org.pairledger.ingest.pairing;

import static java.text.Normalizer.Form.NFKC;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pairledger.ingest.pairing.Named.Kind;

/** What the names of counties stand for among the pairings of one year. */
public final class YearNames implements Serializable {

  /** Of a workspace that has no pairing: no text says anything. */
  public static final YearNames NONE =
      new YearNames(new RoleNames(), new RoleNames(), new Country(), List.of());

  private static final long serialVersionUID = 1L;

  private static final Pattern PARTS = Pattern.compile("[、,;/]|(?<=[县区旗])[和及与](?=..)");

  /** What lies in a county and has no say: which one, only the file can tell. */
  private static final Pattern SMALLER =
      Pattern.compile(
          ".*(?:镇|乡|街道|街道办|办事处|村|社区|屯|组|校|小学|中学|学院|幼儿园|医院|卫生院|公司|企业|局|办|办公室|中心|协会"
              + "|合作社|会|部|厅|院|委|园区|站|所|队)|[本我全各].{0,4}|县[内域].*|本级");

  private final RoleNames recipients;
  private final RoleNames donors;
  private final Country country;
  private final List<String> allowed;

  YearNames(RoleNames recipients, RoleNames donors, Country country, List<String> allowed) {
    this.recipients = recipients;
    this.donors = donors;
    this.country = country;
    this.allowed = new ArrayList<>(allowed);
  }

  /** The recipients and donors of the pairings, as a clerk may write them. */
  public String allowed() {
    return String.join("、", allowed);
  }

  /** Whether the text is the name of any county of the country, in full or short. */
  public boolean isCounty(String text) {
    return country.isCounty(PlaceForms.key(text));
  }

  /**
   * What a text names.
   *
   * @param home the pairing in whose folder the file lies, of which towns and villages are known
   */
  public Named of(String text, Role role, String home) {
    if (allowed.isEmpty()) {
      return Named.NOTHING;
    }
    Named whole = exactly(PlaceForms.key(text), role, home);
    List<String> parts = List.of(PARTS.split(Normalizer.normalize(text, NFKC).strip()));
    if (whole.says() || parts.size() < 2) {
      return whole.says() ? whole : loosely(PlaceForms.key(text), role, home);
    }
    return together(
        parts.stream()
            .filter(part -> !part.isBlank())
            .map(part -> part(PlaceForms.key(part), role, home))
            .toList());
  }

  private Named part(String key, Role role, String home) {
    Named exactly = exactly(key, role, home);
    return exactly.says() ? exactly : loosely(key, role, home);
  }

  private static Named together(List<Named> parts) {
    if (parts.stream().anyMatch(Named::isAtFault)) {
      return parts.stream().anyMatch(Named::says) ? Named.SEVERAL : Named.NOBODY;
    }
    boolean hasCounty = parts.stream().anyMatch(part -> part.kind() == Kind.COUNTY);
    Set<String> common = null;
    for (Named part : parts) {
      boolean counts = part.says() && (!hasCounty || part.kind() == Kind.COUNTY);
      if (!counts) {
        continue;
      }
      if (common == null) {
        common = new TreeSet<>(part.pairings());
      } else {
        common.retainAll(part.pairings());
      }
    }
    if (common == null) {
      return Named.NOTHING;
    }
    return common.isEmpty()
        ? Named.SEVERAL
        : new Named(hasCounty ? Kind.COUNTY : Kind.WIDER, common);
  }

  /** A county's own name; one in which the file's own county lies may mean that. */
  private Named exactly(String key, Role role, String home) {
    Set<String> own = new TreeSet<>();
    Set<String> wider = new TreeSet<>();
    for (RoleNames names : roles(role)) {
      own.addAll(names.exactly(key));
      wider.addAll(names.around(key));
    }
    if (!own.isEmpty() && (own.contains(home) || !wider.contains(home))) {
      return new Named(Kind.COUNTY, own);
    }
    if (!wider.isEmpty()) {
      return new Named(Kind.WIDER, wider);
    }
    Set<String> within = new TreeSet<>();
    roles(role).forEach(names -> within.addAll(names.lyingIn(key)));
    return within.isEmpty() ? Named.NOTHING : new Named(Kind.COUNTY, within);
  }

  private Named loosely(String key, Role role, String home) {
    Set<String> begun = new TreeSet<>();
    boolean isOurs = false;
    for (RoleNames names : roles(role)) {
      begun.addAll(names.beginning(key));
      isOurs |= names.isInside(key, home);
    }
    if (isOurs) {
      return new Named(Kind.COUNTY, Set.of(home));
    }
    if (!begun.isEmpty()) {
      return new Named(Kind.COUNTY, begun);
    }
    boolean isSmaller = SMALLER.matcher(key).matches() && !country.begins(key);
    return isSmaller || key.isEmpty() ? Named.NOTHING : Named.NOBODY;
  }

  private List<RoleNames> roles(Role role) {
    return switch (role) {
      case RECIPIENT -> List.of(recipients);
      case DONOR -> List.of(donors);
      case EITHER -> List.of(recipients, donors);
    };
  }
}
