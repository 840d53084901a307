package org.unionledger.event;

import org.unionledger.dues.LateFeeTerms;
import org.unionledger.identity.BookId;

/**
 * A late fee was adopted.
 *
 * @param book whose late fee it is
 * @param terms day and rate, and from which levy month they hold
 */
public record LateFeeAdopted(BookId book, LateFeeTerms terms) implements LevyEvent {}
