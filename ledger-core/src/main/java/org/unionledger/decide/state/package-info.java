/**
 * What decisions are made on: small states, each folded from the events that concern one subject (a
 * book, a fund, a voucher series, a party …). A key names a subject and which events concern it, so
 * that the keys a decision reads are exactly its consistency boundary.
 *
 * <p>All of it is pure: {@code (state, fact) → state}.
 */
package org.unionledger.decide.state;
