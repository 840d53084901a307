package org.unionledger.testing.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PostVoucher;
import org.unionledger.command.PostVoucherPart;
import org.unionledger.identity.CommandId;
import org.unionledger.voucher.Particulars;

/** Several vouchers for one transaction. */
final class VoucherSetCommands {
  /** So few that no book lacks parts for long, and its months can be closed. */
  private static final int MOST_OPEN = 3;

  private final Scene scene;
  private final Draw draw;
  private final VoucherCommands vouchers;

  VoucherSetCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
    this.vouchers = new VoucherCommands(scene);
  }

  LedgerCommand next(CommandId id) {
    List<PostVoucherPart> begun = scene.model.begunSets(draw.oneIn(25));
    if (begun.isEmpty() || (begun.size() < MOST_OPEN && draw.oneIn(2))) {
      PostVoucher voucher = vouchers.post(id);
      return part(voucher, voucher.particulars(), 2 + draw.below(2), null);
    }
    PostVoucherPart first = draw.of(begun);
    PostVoucher voucher = vouchers.interest(id, first.book());
    Particulars own = draw.oneIn(12) ? voucher.particulars() : first.particulars();
    CommandId named = draw.slips() ? new CommandId("c-0") : first.id();
    return part(voucher, scene.particulars(own.date(), own.type()), null, named);
  }

  private static PostVoucherPart part(
      PostVoucher voucher,
      Particulars particulars,
      @Nullable Integer parts,
      @Nullable CommandId first) {
    return new PostVoucherPart(
        voucher.id(),
        voucher.by(),
        voucher.book(),
        particulars,
        parts,
        first,
        voucher.purpose(),
        voucher.lines());
  }
}
