package org.unionledger.decide.state;

import java.util.Set;
import org.unionledger.event.LedgerEvent;

/**
 * Names a subject of decisions, and says which events concern it: those with its tag.
 *
 * @param <S> the state of such a subject
 */
public sealed interface StateKey<S>
    permits BookKey,
        ChartBalancesKey,
        CommandKey,
        CostMethodKey,
        DraftKey,
        DuesKey,
        FundKey,
        HoldKey,
        LateFeeKey,
        OpenDraftsKey,
        OpenSetsKey,
        PartyKey,
        PayeeKey,
        PolicyKey,
        PreparatoryLevyKey,
        ResultsKey,
        SeriesKey,
        SplitPlansKey,
        StockKey,
        VoucherSetKey,
        UnitKey {

  /**
   * The tag that the subject's events carry.
   *
   * @return name and value
   */
  EventTag tag();

  /**
   * The kinds of events that concern the subject.
   *
   * @return the kinds; empty for all that carry the tag
   */
  default Set<Class<? extends LedgerEvent>> kinds() {
    return Set.of();
  }

  /**
   * The state before anything happened.
   *
   * @return the initial state
   */
  S initial();

  /**
   * Folds one event with the subject's tag.
   *
   * @param state the state before
   * @param fact the event
   * @return the state after
   */
  S evolve(S state, Fact fact);
}
