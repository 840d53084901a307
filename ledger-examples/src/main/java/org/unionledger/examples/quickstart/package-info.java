/**
 * The first lines that anyone writes with the library: open a ledger, a book and a fund, post a
 * voucher, and ask what is left.
 *
 * <p>What stands between {@code @start} and {@code @end} is the sample of the README.
 */
package org.unionledger.examples.quickstart;
