package org.unionledger.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.fund.Window;

/**
 * What holds of a party from a day on, until facts of a later day replace it.
 *
 * @param from the first day
 * @param kind what kind of party it is
 * @param size the size of an enterprise, or null for other kinds or if unknown
 * @param hasUnion whether its workers have formed a union
 * @param unionAccount whether that union has an account of its own
 */
public record PartyFacts(
    LocalDate from,
    PartyKind kind,
    @Nullable EnterpriseSize size,
    boolean hasUnion,
    boolean unionAccount) {
  /** Checks the day. */
  public PartyFacts {
    Window.requireKnown("from", from);
  }
}
