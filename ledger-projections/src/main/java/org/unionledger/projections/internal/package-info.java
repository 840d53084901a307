/**
 * Sums by day and the order of texts, shared by the projections. Not exported by the module.
 *
 * <p>Nothing here knows accounting; nothing here is kept beyond what a projection keeps.
 */
package org.unionledger.projections.internal;
