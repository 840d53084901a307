package org.unionledger.testing.history;

import java.util.List;
import org.unionledger.command.DiscardDraft;
import org.unionledger.command.KeepDraft;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.PostDraft;
import org.unionledger.command.PostVoucher;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;
import org.unionledger.testing.model.ModelBook;
import org.unionledger.voucher.Particulars;

/** Vouchers that are prepared first, and posted or discarded later. */
final class DraftCommands {
  /** So few that no book keeps them for long, and its months can be closed. */
  private static final int NAMES = 6;

  private final Scene scene;
  private final Draw draw;
  private final VoucherCommands vouchers;

  DraftCommands(Scene scene) {
    this.scene = scene;
    this.draw = scene.draw;
    this.vouchers = new VoucherCommands(scene);
  }

  LedgerCommand next(CommandId id) {
    ModelBook book = scene.book();
    int open = book.drafts().size();
    if (open == 0 || draw.below(NAMES) >= open) {
      return keep(id);
    }
    DraftCode draft = new DraftCode(draw.slips() ? name() : draw.of(book.drafts()));
    return draw.oneIn(4)
        ? new DiscardDraft(id, Scene.ACCOUNTANT, scene.idOf(book), draft)
        : new PostDraft(id, draw.slips() ? Scene.ACCOUNTANT : Scene.HEAD, scene.idOf(book), draft);
  }

  /** What would be posted, but nobody has approved it. */
  private LedgerCommand keep(CommandId id) {
    PostVoucher voucher = vouchers.post(id);
    Particulars particulars = voucher.particulars();
    return new KeepDraft(
        id,
        voucher.by(),
        voucher.book(),
        new DraftCode(name()),
        particulars.preparation(),
        voucher.purpose(),
        voucher.lines());
  }

  private String name() {
    return draw.of(List.of("d-1", "d-2", "d-3", "d-4", "d-5", "d-6"));
  }
}
