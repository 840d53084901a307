package org.unionledger.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.goods.CostMethod;
import org.unionledger.goods.StockChange;
import org.unionledger.identity.PartyId;
import org.unionledger.voucher.Voucher;

/**
 * Goods were donated or transferred out.
 *
 * @param voucher the accounting document, which names the approval
 * @param party who got them
 * @param method how their cost was found, or null where the lot was named
 * @param purpose which purpose of the fund that bore it it served, or null
 * @param stock what was taken from which lots, as of {@link GoodsIssued}
 */
public record GoodsDonated(
    Voucher voucher,
    PartyId party,
    @Nullable CostMethod method,
    @Nullable String purpose,
    List<StockChange> stock)
    implements StockMovement {
  /** Copies the list. */
  public GoodsDonated {
    stock = List.copyOf(stock);
  }
}
