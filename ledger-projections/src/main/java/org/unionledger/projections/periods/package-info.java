/**
 * Accounting periods: which months of a book are open, being closed, closed, or sealed with their
 * year.
 */
@NullMarked
package org.unionledger.projections.periods;

import org.jspecify.annotations.NullMarked;
