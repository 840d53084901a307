/**
 * Group commit: callers of one process who want the same thing done one after another, each of it
 * durable, take turns and share the price of making it durable.
 *
 * <p>The front door's commands and the journal's appends both wait here. This package is not
 * exported.
 */
package org.unionledger.journal.turns;
