/** Goods on hand: how many of each item in each lot, and what they are worth, as of any day. */
package org.unionledger.projections.stock;
