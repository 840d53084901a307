package org.unionledger.event;

/** Anything that a ledger has recorded. */
public sealed interface LedgerEvent
    permits Movement,
        BookOpened,
        UnitDeclared,
        PartyDeclared,
        FundAuthorised,
        FundAllotted,
        FundClosed,
        RosterFrozen,
        HoldEvent,
        LevyEvent,
        DraftKept,
        DraftDiscarded,
        PeriodClosed,
        PeriodReopened,
        YearClosed,
        BalanceAsserted,
        CostMethodChosen,
        StockConfirmed {}
