/**
 * Postings as columns of numbers: what most projections fold.
 *
 * <p>{@link org.unionledger.projections.postings.Postings} is a run of them, in the order in which
 * they were recorded. What they name is numbered by a {@link
 * org.unionledger.projections.postings.PostingDictionary}.
 */
package org.unionledger.projections.postings;
