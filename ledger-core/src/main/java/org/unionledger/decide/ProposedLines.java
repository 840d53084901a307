package org.unionledger.decide;

import java.util.List;
import org.unionledger.identity.BookId;
import org.unionledger.voucher.DraftLine;

/**
 * Lines that are proposed for a book.
 *
 * @param book whose accounts they name
 * @param lines the proposed lines
 */
record ProposedLines(BookId book, List<DraftLine> lines) {}
