package org.unionledger.command;

import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;

/**
 * Discards an open draft. A draft with an error is discarded and kept anew (会计基础工作规范 art. 51(5)).
 *
 * @param id the caller's identifier
 * @param by who asks
 * @param book whose draft it is
 * @param draft what it is called
 */
public record DiscardDraft(CommandId id, Actor by, BookId book, DraftCode draft)
    implements DraftCommand {}
