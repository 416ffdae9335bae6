package org.pairledger.ingest.cell.person;

/**
 * A pseudonym: stable under one secret, worthless without it.
 *
 * @param key 63 bits, for facts
 * @param full 128 bits in hex, for the one table of persons
 */
public record PersonKey(long key, String full) {}
