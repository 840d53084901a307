/**
 * What may be asked of a ledger, and how a question about something unknown is refused.
 *
 * <p>A question that names a book, account, fund, unit, party, policy or position that the ledger
 * does not know gets a {@link org.unionledger.projections.query.NotKnownException}, never a silent
 * empty answer. An account of the chart that nobody has posted to is known: its answer is empty.
 */
package org.unionledger.projections.query;
