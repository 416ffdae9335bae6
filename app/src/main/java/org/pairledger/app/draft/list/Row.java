package org.pairledger.app.draft.list;

/** One row of a list as it was read, before rows of one item are put together. */
record Row(
    String number,
    String category,
    String summary,
    String target,
    String deadline,
    String responsible,
    boolean continues,
    String place) {}
