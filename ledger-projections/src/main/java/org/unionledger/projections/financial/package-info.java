/**
 * The financial statements (会计报表) of the union accounting system: balance sheet (工会01表), income and
 * expenditure statement (工会02表), statement of fiscal appropriations (工会附01表), of the state's assets
 * (工会附02表) and cost statement (工会附03表), of any month or year.
 *
 * <p>What stands in which row is data, one file for each statement and chart. A statement is drawn
 * up from a replay when it is asked for; it checks itself, and every row knows the postings behind
 * it.
 */
package org.unionledger.projections.financial;
