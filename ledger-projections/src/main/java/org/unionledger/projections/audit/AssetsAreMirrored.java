package org.unionledger.projections.audit;

import org.jspecify.annotations.Nullable;
import org.unionledger.event.Movement;
import org.unionledger.event.RecordedEvent;
import org.unionledger.voucher.MirrorDifference;
import org.unionledger.voucher.Voucher;

/**
 * Each voucher changes 资产基金 as the assets that it mirrors: so what is no money equals 资产基金 after
 * every entry, and what is money equals what is owed or free.
 */
final class AssetsAreMirrored implements Law {
  @Override
  public @Nullable Finding broken(RecordedEvent recorded) {
    return recorded.event() instanceof Movement movement ? broken(movement.voucher()) : null;
  }

  private static @Nullable Finding broken(Voucher voucher) {
    return MirrorDifference.first(voucher.chart(), voucher.postings())
        .map(
            found ->
                new Finding(
                    AuditFault.ASSET_FUND_DIFFERS,
                    "%s %s: %s %s ≠ %s %s"
                        .formatted(
                            voucher.book(),
                            voucher.number(),
                            String.join("+", found.assets()),
                            found.assetChange(),
                            found.fund(),
                            found.fundChange())))
        .orElse(null);
  }
}
