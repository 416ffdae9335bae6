package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.person.Holds;

/**
 * One column a ledger of some kind has.
 *
 * @param name of the staged column, without the suffixes its type adds
 * @param label the heading as the template prints it, {@link PeriodWords concepts} in slots; {@code
 *     /} parts two header levels
 * @param required whether a row without it is refused
 * @param aliases other headings in use
 * @param codes the list of words and codes that a coded field allows
 * @param fillDown whether a blank repeats the cell above inside its block
 * @param anchorFirst whether an imprecise date is the first day of its period, not the last
 * @param reconciled whether a printed total of it must agree with the rows
 * @param history whether its dates may lie before the cooperation began
 * @param planned whether its dates may lie after the ledger's cut-off
 * @param lasting whether its days are those of what lasts and may lie years before the ledger's
 * @param starts the date field with which a period told only by its length begins
 * @param summed whether the sum of its rows says anything, as that of wages or years does not
 * @param person whether its values describe one person so closely that they are not staged
 * @param begins headings of the column with the beginning, where a period is told in two
 * @param ends headings of the column with its end
 * @param holds what its words are, where it is text
 * @param notKept why no table of the star has it; null where one has
 * @param unit in which its numbers are kept: 月, 平方米; for amounts what they are told for: 元/月
 * @param partOf the fields of the same row that its number is a part of, and so can be no less
 * @param most the greatest number there can be of it, where its row says no more
 * @param within the date fields between which lies what it measures: the first day, the last
 * @param after the date field of the same row that its day cannot be before
 * @param until the date field from which on a state that goes on no longer does
 * @param spans whether its periods are terms, so that one of a single day lacks its end
 * @param ages of the person it tells of: the least and the greatest there can be of its kind
 * @param ofOne the field of the same row that one number of it has one word of in a table
 * @param refutedBy by the code of a state, or true and false of a flag: what else a row cannot say
 * @param least the smallest number there can be of it: a wage of 4.5 yuan is one in thousands
 * @param upTo what of the same row its number is at most so many times of
 * @param daysOf the period of the same row whose days it counts
 * @param runsOn the amount by which it differs from row to row, as a balance does
 */
public record DatasetField(
    String name,
    String label,
    String labelEn,
    FieldType type,
    boolean required,
    List<String> aliases,
    @Nullable String codes,
    boolean fillDown,
    boolean anchorFirst,
    boolean reconciled,
    boolean history,
    boolean planned,
    boolean lasting,
    @Nullable String starts,
    boolean summed,
    boolean person,
    List<String> begins,
    List<String> ends,
    @Nullable String unit,
    Holds holds,
    @Nullable String notKept,
    List<String> partOf,
    @Nullable Integer most,
    List<String> within,
    @Nullable String after,
    @Nullable String until,
    boolean spans,
    List<Integer> ages,
    @Nullable String ofOne,
    Map<String, List<Refutation>> refutedBy,
    @Nullable Integer least,
    @Nullable Multiple upTo,
    @Nullable String daysOf,
    @Nullable String runsOn)
    implements Serializable {

  public DatasetField {
    aliases = List.copyOf(aliases);
    begins = List.copyOf(begins);
    ends = List.copyOf(ends);
    partOf = List.copyOf(partOf);
    within = List.copyOf(within);
    ages = List.copyOf(ages);
    refutedBy = new LinkedHashMap<>(refutedBy);
  }

  /** The heading where it is not of one year. */
  @Override
  public String label() {
    return PeriodWords.neutral(label);
  }

  /** The heading in the words of a period. */
  public String label(PeriodWords words) {
    return words.say(label);
  }

  /** The headings it has in the words of any period. */
  public List<String> labels() {
    return PeriodWords.everywhere(label);
  }

  /** What an amount is told for each of: 月 of 元/月; empty if nothing. */
  public String per() {
    return unit == null ? "" : unit.substring(unit.indexOf('/') + 1);
  }

  /** Whether it tells when something happened, so that a ledger of a year tells of that year's. */
  public boolean isEvent() {
    return !history && !planned && !lasting && !person;
  }

  /** Whether what stands in its cells must not be shown. */
  public boolean isPersonal() {
    return person || type.isPersonal();
  }
}
