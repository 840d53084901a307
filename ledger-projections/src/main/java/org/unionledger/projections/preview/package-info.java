/**
 * What a movement that is not recorded would change in figures of the past: balances at the ends of
 * months, and rows of statements of periods that have ended.
 */
package org.unionledger.projections.preview;
