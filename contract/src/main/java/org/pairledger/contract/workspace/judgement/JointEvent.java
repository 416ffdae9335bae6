package org.pairledger.contract.workspace.judgement;

/**
 * One line of {@code reference/joint_events.csv}: what a person decided of an event that each side
 * told, as one event or as two.
 *
 * @param factA the fact of one side's statement, {@code factB} of the other's
 */
public record JointEvent(long factA, long factB, boolean isSame) {}
