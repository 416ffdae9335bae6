package org.pairledger.app.draft;

/**
 * A town or village that the plan pairs by name; its code is not in the national list.
 *
 * @param partner the name of the one that stands at its place in the other list; empty if unsure
 */
record DraftUnit(String name, String side, String level, String partner) {}
