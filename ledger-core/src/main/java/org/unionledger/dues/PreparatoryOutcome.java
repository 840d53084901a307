package org.unionledger.dues;

/** What became of a unit that paid the preparatory levy (建会筹备金). */
public enum PreparatoryOutcome {
  /** Its workers formed a union: its share is passed on to that union. */
  FOUNDED,
  /** They did not in time: the share that was to be passed on becomes income as well. */
  EXPIRED
}
