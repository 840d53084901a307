package org.unionledger.projections.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Amount;

/**
 * The preparatory levy (建会筹备金) of one unit.
 *
 * @param book the union that received it
 * @param party the unit that paid
 * @param state where it stands
 * @param received all that was received
 * @param held what is held until it is settled: all that is not settled, under the chart of 2009
 *     without own and upper shares
 * @param toUnion what settlements gave to the unit's union
 * @param since when the first that is held was received, or null if nothing is held
 * @param settledOn when the last settlement was, or null if there is none
 */
public record PreparatoryLine(
    BookId book,
    PartyId party,
    PreparatoryState state,
    Amount received,
    Amount held,
    Amount toUnion,
    @Nullable LocalDate since,
    @Nullable LocalDate settledOn) {}
