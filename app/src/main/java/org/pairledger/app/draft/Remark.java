package org.pairledger.app.draft;

/**
 * What a person has to look at beside single targets.
 *
 * @param words of the plan, may be empty
 * @param text in Chinese
 * @param file where the answer goes
 */
public record Remark(String words, String text, String file) {}
