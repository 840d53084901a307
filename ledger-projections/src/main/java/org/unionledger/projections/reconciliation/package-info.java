/**
 * What one union sent, and what the other has: the accounts on which two books of one ledger mirror
 * each other, compared.
 */
package org.unionledger.projections.reconciliation;
