package org.unionledger.projections;

import java.util.List;
import org.unionledger.dues.RebateBase;
import org.unionledger.dues.RebateInterval;
import org.unionledger.dues.RebatePayee;
import org.unionledger.dues.RebatePolicy;
import org.unionledger.dues.WindowBasis;
import org.unionledger.fund.Window;

/** The rebate of everything, every month, to everybody. */
final class FullRebate {
  static final RebatePolicy POLICY =
      new RebatePolicy(
          "full",
          null,
          Window.ALWAYS,
          WindowBasis.LEVY_PERIOD,
          RebateBase.AMOUNT_PAID_TOTAL,
          RebatePolicy.FULL_RATE,
          RebateInterval.MONTH,
          List.of(),
          RebatePayee.ENTERPRISE);

  private FullRebate() {}
}
