package org.unionledger.command;

/** Goods that leave the stock for good: issued to members and workers, or donated. */
public sealed interface IssuingCommand extends StockCommand permits IssueGoods, DonateGoods {}
