package org.unionledger.journal.faults;

import java.util.List;

/**
 * What whoever listens to a writer knows of its ledger.
 *
 * @param head up to which position entries are recorded for certain
 * @param oneMore whether the append after that may be recorded, too
 */
record Acknowledged(long head, boolean oneMore) {

  /** Before a writer said anything. */
  static final Acknowledged NOTHING = new Acknowledged(0, false);

  /** What is known once the writer said this, too. */
  Acknowledged with(Outcome outcome) {
    return switch (outcome.word()) {
      case OPENED, RECORDED -> new Acknowledged(Long.parseLong(outcome.rest()), false);
      case TRYING, UNKNOWN -> new Acknowledged(head, true);
      case REFUSED -> new Acknowledged(head, false);
      case FAILED -> this;
    };
  }

  /** What is known once a writer said all this. */
  static Acknowledged by(List<Outcome> outcomes) {
    Acknowledged acknowledged = NOTHING;
    for (Outcome outcome : outcomes) {
      acknowledged = acknowledged.with(outcome);
    }
    return acknowledged;
  }
}
