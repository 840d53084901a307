/**
 * Where the money of each fund (专项资金) came from and where it went, for whole trees of funds.
 *
 * <p>The figures follow from events alone: authorisations and allotments count from their position,
 * what vouchers and closings do counts from its effective date.
 */
package org.unionledger.projections.funds;
