package org.unionledger.projections.drafts;

import java.util.List;

/**
 * The drafts that are open.
 *
 * @param position the position of the journal at which this is true
 * @param drafts in the order of book, date, preparer and name
 */
public record OpenDrafts(long position, List<OpenDraft> drafts) {
  /** Copies the list. */
  public OpenDrafts {
    drafts = List.copyOf(drafts);
  }
}
