/**
 * Funds (专项资金): money with a purpose, as a tree of authorisations with caps, windows, purposes,
 * allowed accounts and payees. A fund is not account 311 专用基金; it is the earmark that art. 22 of
 * 财会〔2021〕7号 demands to be kept apart (专款专用).
 *
 * <p>A fund never gives more than it has: {@code available = authorised + received − allotted −
 * held − spent + returned}.
 */
package org.unionledger.fund;
