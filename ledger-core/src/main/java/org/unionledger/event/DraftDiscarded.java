package org.unionledger.event;

import org.unionledger.identity.BookId;
import org.unionledger.identity.DraftCode;

/**
 * A draft was discarded.
 *
 * @param book whose draft it was
 * @param draft what it was called
 */
public record DraftDiscarded(BookId book, DraftCode draft) implements LedgerEvent {}
