package org.unionledger.projections.dues;

/** Where the preparatory levy of a unit stands. */
public enum PreparatoryState {
  /** Something of it is held. */
  RECEIVED,
  /** All is settled, the last of it because the unit's union was founded. */
  FOUNDED,
  /** All is settled, the last of it because no union was founded in time. */
  EXPIRED
}
