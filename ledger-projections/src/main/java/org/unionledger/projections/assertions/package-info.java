/** What bank statements and counts stated of balances, beside what the books say. */
package org.unionledger.projections.assertions;
