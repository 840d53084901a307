/** What a book's year still needs before it is closed (年末结转). */
package org.unionledger.projections.yearend;
