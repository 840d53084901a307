package org.unionledger.projections.audit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.RecordedEvent;
import org.unionledger.projections.blocks.BelievedBlocks;
import org.unionledger.projections.blocks.SamePostings;
import org.unionledger.projections.postings.Extent;
import org.unionledger.projections.postings.PostingColumn;
import org.unionledger.projections.postings.PostingDictionary;
import org.unionledger.projections.postings.Postings;
import org.unionledger.projections.postings.PostingsWriter;

/**
 * Every block of postings that a replay would believe holds what its entries say. One that it would
 * not believe does no harm.
 */
final class BlocksAgree {
  private final BelievedBlocks blocks;
  private final PostingsWriter writer = new PostingsWriter(new PostingDictionary(), 1);
  private int block;

  BlocksAgree(BelievedBlocks blocks) {
    this.blocks = blocks;
  }

  /** Takes the next entry; the event is null if the entry is a host's. */
  Law.@Nullable Finding broken(long position, @Nullable RecordedEvent recorded) {
    if (position > blocks.end()) {
      return null;
    }
    if (recorded == null) {
      writer.pass(position);
    } else {
      writer.add(recorded);
    }
    Extent extent = blocks.extents().get(block);
    if (position < extent.last()) {
      return null;
    }
    Optional<Postings> stored = blocks.reading().read(block, EnumSet.allOf(PostingColumn.class));
    OptionalLong differs =
        stored.isEmpty()
            ? OptionalLong.empty()
            : SamePostings.difference(writer.postings(), stored.get());
    writer.next();
    block++;
    return differs.isEmpty()
        ? null
        : new Law.Finding(
            AuditFault.BLOCK_DIFFERS,
            "%s…%s: %s".formatted(extent.first(), extent.last(), differs.getAsLong()));
  }
}
