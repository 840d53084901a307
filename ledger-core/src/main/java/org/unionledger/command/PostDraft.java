package org.unionledger.command;

import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.DraftCode;

/**
 * Approves an open draft and posts it (审核记账): it becomes a voucher by the rules of every voucher.
 *
 * @param id the caller's identifier
 * @param by who approves it; not who prepared it (会计法 art. 25, 35)
 * @param book whose draft it is
 * @param draft what it is called
 */
public record PostDraft(CommandId id, Actor by, BookId book, DraftCode draft)
    implements DraftCommand {}
