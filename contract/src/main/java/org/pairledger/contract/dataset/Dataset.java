package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.pairledger.contract.catalogue.PeriodWords;

/**
 * A kind of ledger: who keeps it, what it is called, and which columns it has.
 *
 * @param id as people number the ledgers, for example {@code DS08}
 * @param name of the staging table, without {@code stg_}
 * @param label what it is called, {@link PeriodWords concepts} in slots
 * @param owner the bureaus that usually keep it, in the same way
 * @param titles words that a title of such a ledger contains
 * @param layout how its ledgers are laid out
 * @param isToldBySide whether figures are told of the donor and of the recipient apart, so that it
 *     matters whose ledger it is
 */
public record Dataset(
    String id,
    String name,
    String label,
    String labelEn,
    String owner,
    List<String> titles,
    List<DatasetField> fields,
    Layout layout,
    boolean isToldBySide)
    implements Serializable {

  public Dataset {
    titles = List.copyOf(titles);
    fields = List.copyOf(fields);
  }

  /** What it is called where it is not of one year. */
  @Override
  public String label() {
    return PeriodWords.neutral(label);
  }

  /** What it is called in the words of a period. */
  public String label(PeriodWords words) {
    return words.say(label);
  }

  /** What it is called in any period. */
  public List<String> labels() {
    return PeriodWords.everywhere(label);
  }

  /** The bureau that usually keeps it, in the words of a period; empty when none does. */
  public String usualOwner(PeriodWords words) {
    int end = owner.indexOf('、');
    return words.say(end < 0 ? owner : owner.substring(0, end));
  }

  /** The first field of this type. */
  public Optional<DatasetField> first(FieldType type) {
    return fields.stream().filter(field -> field.type() == type).findFirst();
  }

  /** The field of this name. */
  public Optional<DatasetField> field(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }
}
