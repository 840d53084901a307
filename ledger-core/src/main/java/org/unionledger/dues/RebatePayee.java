package org.unionledger.dues;

/** To whom a rebate is paid, and with it the account that bears it. */
public enum RebatePayee {
  /** The account of the enterprise's union: a subsidy to a lower union (回拨补助). */
  UNION_ACCOUNT,
  /** The enterprise itself: other expenditure. */
  ENTERPRISE
}
