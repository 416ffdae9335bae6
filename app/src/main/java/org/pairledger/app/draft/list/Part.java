package org.pairledger.app.draft.list;

/**
 * One promise of an item as the list prints it; an item whose cell spans several rows has several.
 *
 * @param target 任务指标, may be empty
 * @param deadline 完成时限, may be empty
 * @param place where it stands, for people
 */
public record Part(String target, String deadline, String place) {}
