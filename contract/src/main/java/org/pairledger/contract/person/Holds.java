package org.pairledger.contract.person;

/** What the words of a text column are, and so whether they may leave the reading room. */
public enum Holds {

  /** Nobody has said: a sentence in which anybody may be named. It is not published. */
  ANYTHING,

  /** A place: a township, a village, a hall. */
  PLACE,

  /** An office, a firm, a school. */
  ORGANISATION,

  /** What a thing is called or of what kind it is: a project, a course, a product, a title. */
  THING,

  /** A number or code of a thing: of a document, a receipt, an agreement. */
  NUMBER
}
