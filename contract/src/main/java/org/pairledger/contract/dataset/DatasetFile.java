package org.pairledger.contract.dataset;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.person.Holds;

/** A dataset as a YAML file writes it; an overlay may leave out everything but its id. */
record DatasetFile(
    @Nullable String id,
    @Nullable String name,
    @Nullable String label,
    @Nullable String labelEn,
    @Nullable String owner,
    @Nullable List<String> titles,
    @Nullable List<FieldFile> fields,
    @Nullable Integer rowsPerRecord,
    @Nullable Boolean transposed,
    @Nullable Boolean card,
    @Nullable String digitColumns,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<UnpivotFile> unpivot,
    @Nullable Boolean toldBySide) {

  /** Columns whose headings are values, as a YAML file writes them. */
  record UnpivotFile(
      @Nullable List<String> headings, @Nullable String into, @Nullable String value) {

    Layout.Unpivot unpivot(String where) {
      return new Layout.Unpivot(
          needed(headings, where + " › unpivot", "headings"),
          needed(into, where + " › unpivot", "into"),
          needed(value, where + " › unpivot", "value"));
    }
  }

  /** A field as a YAML file writes it; an overlay may leave out everything but its name. */
  record FieldFile(
      @Nullable String name,
      @Nullable String label,
      @Nullable String labelEn,
      @Nullable FieldType type,
      @Nullable Boolean required,
      @Nullable List<String> aliases,
      @Nullable String codes,
      @Nullable Boolean fillDown,
      @Nullable Anchor anchor,
      @Nullable Boolean reconciled,
      @Nullable Boolean history,
      @Nullable Boolean planned,
      @Nullable Boolean lasting,
      @Nullable String starts,
      @Nullable Boolean summed,
      @Nullable Boolean person,
      @Nullable List<String> begins,
      @Nullable List<String> ends,
      @Nullable String unit,
      @Nullable Holds holds,
      @Nullable String notKept,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable List<String> partOf,
      @Nullable Integer most,
      @Nullable List<String> within,
      @Nullable String after,
      @Nullable String until,
      @Nullable Boolean spans,
      @Nullable List<Integer> ages,
      @Nullable String ofOne,
      @Nullable Map<String, List<String>> refutedBy,
      @Nullable Integer least,
      @Nullable String upTo,
      @Nullable String daysOf,
      @Nullable String runsOn) {

    FieldFile over(FieldFile below) {
      return new FieldFile(
          name,
          or(label, below.label),
          or(labelEn, below.labelEn),
          or(type, below.type),
          or(required, below.required),
          union(below.aliases, aliases),
          or(codes, below.codes),
          or(fillDown, below.fillDown),
          or(anchor, below.anchor),
          or(reconciled, below.reconciled),
          or(history, below.history),
          or(planned, below.planned),
          or(lasting, below.lasting),
          or(starts, below.starts),
          or(summed, below.summed),
          or(person, below.person),
          union(below.begins, begins),
          union(below.ends, ends),
          or(unit, below.unit),
          or(holds, below.holds),
          or(notKept, below.notKept),
          or(partOf, below.partOf),
          or(most, below.most),
          or(within, below.within),
          or(after, below.after),
          or(until, below.until),
          or(spans, below.spans),
          or(ages, below.ages),
          or(ofOne, below.ofOne),
          or(refutedBy, below.refutedBy),
          or(least, below.least),
          or(upTo, below.upTo),
          or(daysOf, below.daysOf),
          or(runsOn, below.runsOn));
    }

    DatasetField field(String where) {
      return new DatasetField(
          needed(name, where, "name"),
          needed(label, where + " › " + name, "label"),
          labelEn == null ? needed(label, where, "label") : labelEn,
          needed(type, where + " › " + name, "type"),
          Boolean.TRUE.equals(required),
          aliases == null ? List.of() : aliases,
          codes,
          Boolean.TRUE.equals(fillDown),
          anchor == Anchor.FIRST,
          Boolean.TRUE.equals(reconciled),
          Boolean.TRUE.equals(history),
          Boolean.TRUE.equals(planned),
          Boolean.TRUE.equals(lasting),
          starts,
          !Boolean.FALSE.equals(summed),
          Boolean.TRUE.equals(person),
          begins == null ? List.of() : begins,
          ends == null ? List.of() : ends,
          unit,
          holds == null ? Holds.ANYTHING : holds,
          notKept,
          partOf == null ? List.of() : partOf,
          most,
          within == null ? List.of() : within,
          after,
          until,
          Boolean.TRUE.equals(spans),
          ages == null ? List.of() : ages,
          ofOne,
          refutations(where + " › " + name),
          least,
          upTo == null ? null : Multiple.of(upTo, where + " › " + name),
          daysOf,
          runsOn);
    }

    private Map<String, List<Refutation>> refutations(String where) {
      Map<String, List<Refutation>> all = new LinkedHashMap<>();
      (refutedBy == null ? Map.<String, List<String>>of() : refutedBy)
          .forEach(
              (code, said) ->
                  all.put(code, said.stream().map(one -> Refutation.of(one, where)).toList()));
      return all;
    }
  }

  /** Which day of a month or year an imprecise date stands for. */
  enum Anchor {
    FIRST,
    LAST
  }

  DatasetFile over(DatasetFile below) {
    return new DatasetFile(
        id,
        or(name, below.name),
        or(label, below.label),
        or(labelEn, below.labelEn),
        or(owner, below.owner),
        union(below.titles, titles),
        merged(below.fields, fields),
        or(rowsPerRecord, below.rowsPerRecord),
        or(transposed, below.transposed),
        or(card, below.card),
        or(digitColumns, below.digitColumns),
        or(unpivot, below.unpivot),
        or(toldBySide, below.toldBySide));
  }

  Dataset dataset(String where) {
    List<FieldFile> all = fields == null ? List.of() : fields;
    return new Dataset(
        needed(id, where, "id"),
        needed(name, where, "name"),
        needed(label, where, "label"),
        labelEn == null ? needed(label, where, "label") : labelEn,
        owner == null ? "" : owner,
        titles == null ? List.of() : titles,
        all.stream().map(field -> field.field(where)).toList(),
        layout(where),
        !Boolean.FALSE.equals(toldBySide));
  }

  private Layout layout(String where) {
    try {
      return new Layout(
          rowsPerRecord == null ? 1 : rowsPerRecord,
          form(where),
          digitColumns,
          unpivot == null ? List.of() : unpivot.stream().map(one -> one.unpivot(where)).toList());
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          where + " › unpivot › headings: '" + e.getPattern() + "' is no pattern", e);
    }
  }

  private Layout.Form form(String where) {
    boolean runsDown = Boolean.TRUE.equals(transposed);
    boolean isCard = Boolean.TRUE.equals(card);
    if (runsDown && isCard) {
      throw new IllegalArgumentException(where + ": transposed and card exclude one another");
    }
    return isCard ? Layout.Form.CARD : runsDown ? Layout.Form.TRANSPOSED : Layout.Form.ROWS;
  }

  private static List<FieldFile> merged(
      @Nullable List<FieldFile> below, @Nullable List<FieldFile> above) {
    Map<@Nullable String, FieldFile> byName = new LinkedHashMap<>();
    for (FieldFile field : below == null ? List.<FieldFile>of() : below) {
      byName.put(field.name(), field);
    }
    for (FieldFile field : above == null ? List.<FieldFile>of() : above) {
      FieldFile known = byName.get(field.name());
      byName.put(field.name(), known == null ? field : field.over(known));
    }
    return List.copyOf(byName.values());
  }

  private static @Nullable List<String> union(
      @Nullable List<String> below, @Nullable List<String> above) {
    Set<String> all = new LinkedHashSet<>(below == null ? List.of() : below);
    all.addAll(above == null ? List.of() : above);
    return new ArrayList<>(all);
  }

  private static <T> @Nullable T or(@Nullable T above, @Nullable T below) {
    return above == null ? below : above;
  }

  private static <T> T needed(@Nullable T value, String where, String key) {
    if (value == null) {
      throw new IllegalArgumentException(where + ": '" + key + "' is missing");
    }
    return value;
  }
}
