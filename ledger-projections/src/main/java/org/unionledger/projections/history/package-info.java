/**
 * The events themselves, in order, narrowed to a span, a fund, an account or a party.
 *
 * <p>They are read from the journal as the answer is walked through, a page at a time.
 */
package org.unionledger.projections.history;
