package org.pairledger.contract.workspace.plan;

/** One line of a plan's {@code annotations.csv}: where the plan's body and its appendix differ. */
public record Annotation(
    String no, String item, String subject, String body, String appendix, String consequence) {}
