/**
 * The levy (拨缴经费: two per cent of all wages, 工会法 art. 43) and its full or part rebate (返还) to small
 * and micro enterprises, as data: which periods, on which base, at which rate, to whom.
 *
 * <p>Sources do not fix base, interval and payee of the rebate; each is a named parameter of {@link
 * org.unionledger.dues.RebatePolicy}, never a guess.
 */
package org.unionledger.dues;
