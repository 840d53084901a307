/** Holds on funds: what is still set aside for payments to come, as of any day. */
package org.unionledger.projections.holds;
