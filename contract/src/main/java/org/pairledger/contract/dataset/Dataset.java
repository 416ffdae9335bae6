package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A kind of ledger: who keeps it, what it is called, and which columns it has.
 *
 * @param id as people number the ledgers, for example {@code DS08}
 * @param name of the staging table, without {@code stg_}
 * @param owner the bureaus that usually keep it
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

  /** The first field of this type. */
  public Optional<DatasetField> first(FieldType type) {
    return fields.stream().filter(field -> field.type() == type).findFirst();
  }

  /** The field of this name. */
  public Optional<DatasetField> field(String fieldName) {
    return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
  }
}
