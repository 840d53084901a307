/**
 * Folds over the journal that answer questions: balances, funds, statements, stock, dues, audit.
 *
 * <p>A projection is derived from events alone and can be thrown away and rebuilt at any time. It
 * never sees a command, a refusal or the decisions that produced the events.
 */
package org.unionledger.projections;
